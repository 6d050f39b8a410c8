import type { Manifest } from '../manifest/manifest.js';

/**
 * An order that does not depend on the order of the input: by file, keeping the order inside a file; manifests without
 * a file come last, by their names and content.
 */
export function sortManifests(manifests: readonly Manifest[]): readonly Manifest[] {
  const withFile = manifests.filter(({ file }) => file !== undefined);
  const plain = manifests
    .filter(({ file }) => file === undefined)
    .map((manifest) => [sortKey(manifest), manifest] as const);
  return [
    ...withFile.sort((a, b) => compareText(a.file ?? '', b.file ?? '')),
    ...plain.sort(([a], [b]) => compareText(a, b)).map(([, manifest]) => manifest),
  ];
}

function sortKey(manifest: Manifest): string {
  return [manifest.kind, manifest.namespace ?? '', manifest.name, contentOf(manifest)].join('\u0000');
}

function contentOf(manifest: Manifest): string {
  try {
    return JSON.stringify(manifest.toObject());
  } catch {
    // A caller's object may hold itself; its names alone then order it.
    return '';
  }
}

/** By code unit, so that the order is the same under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
