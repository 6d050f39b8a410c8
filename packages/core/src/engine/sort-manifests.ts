import type { Manifest } from '../manifest/manifest.js';

/**
 * An order that does not depend on the order of the input: by file, keeping the order inside a file; manifests without
 * a file come last, by their names and content.
 */
export function sortManifests(manifests: readonly Manifest[]): readonly Manifest[] {
  const keyed = manifests.map((manifest) => ({ manifest, key: sortKey(manifest) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ manifest }) => manifest);
}

function sortKey(manifest: Manifest): string {
  if (manifest.file !== undefined) return `0${manifest.file}`;
  return `1${[manifest.kind, manifest.namespace ?? '', manifest.name, contentOf(manifest)].join('\u0000')}`;
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
