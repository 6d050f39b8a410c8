/**
 * Compares our static reading of kustomizations with kustomize itself: for every kustomization root below the given
 * folders that `kustomize build` renders, every reference of every workload must resolve alike.
 *
 *   npx tsx verification/kustomize/parity.ts [--kustomize path] folder…
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { resolveInScope } from '../../packages/core/src/kubelet/references/resolve.ts';
import { findScopes } from '../../packages/core/src/kubelet/references/scope.ts';
import type { Manifest } from '../../packages/core/src/manifest/manifest.ts';
import { parseManifests, type SourceFile } from '../../packages/core/src/manifest/parse-manifests.ts';
import { type Rendering, renderKustomizations } from '../../packages/core/src/model/kustomization/rendering.ts';
import { buildProjectIndex, type ProjectIndex } from '../../packages/core/src/model/project-index.ts';
import { type Reference, readAllReferences } from '../../packages/core/src/model/references.ts';
import { readWorkload } from '../../packages/core/src/model/workload.ts';

const KINDS = new Set(['ConfigMap', 'Secret', 'PersistentVolumeClaim', 'ServiceAccount']);
const CLOSED = { external: [], closedWorld: true };
const SECONDS = 20;

interface Counts {
  roots: number;
  rendered: number;
  /** What either side has. */
  references: number;
  same: number;
  /** Of workloads that a list of JSON patch operations changes; such patches are no manifests and are not read. */
  operations: number;
}

interface Outcomes {
  readonly lines: ReadonlySet<string>;
  /** `Kind/name` of workloads that a patch changes which cannot be read. */
  readonly unread: ReadonlySet<string>;
}

const { kustomize, folders } = readArguments(process.argv.slice(2));
const counts: Counts = { roots: 0, rendered: 0, references: 0, same: 0, operations: 0 };
for (const folder of folders) compareFolder(folder);
console.log(
  `${counts.roots} roots, ${counts.rendered} rendered by kustomize; ${counts.references} references, ${counts.same} resolved alike, ${counts.operations} brought or removed by JSON patch operations`,
);
process.exitCode = counts.references === counts.same + counts.operations ? 0 : 1;

function compareFolder(folder: string): void {
  const files = [...listFiles(folder)].map(
    (path): SourceFile => ({ path: relative(folder, path), text: readFileSync(path, 'utf8') }),
  );
  const index = buildProjectIndex(parseManifests(files).manifests, CLOSED);
  for (const rendering of index.derive(renderKustomizations).roots) {
    if (rendering.root.isComponent) continue;
    counts.roots += 1;
    const text = build(join(folder, rendering.root.directory));
    if (text === undefined) continue;
    counts.rendered += 1;
    report(`${folder}/${rendering.root.directory}`, outcomesOfText(text), outcomesOfRoot(rendering, index));
  }
}

function build(directory: string): string | undefined {
  const result = spawnSync(kustomize, ['build', '--load-restrictor', 'LoadRestrictionsNone', directory], {
    encoding: 'utf8',
    timeout: SECONDS * 1000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });
  if (result.status === 0) return result.stdout;
  const reason = (result.stderr ?? '').trim().split('\n').at(-1)?.slice(0, 200);
  console.log(`not rendered: ${directory}: ${reason}`);
  return undefined;
}

function report(name: string, expected: ReadonlySet<string>, { lines, unread }: Outcomes): void {
  const missing = [...expected].filter((line) => !lines.has(line)).map((line) => ({ side: 'kustomize', line }));
  const extra = [...lines].filter((line) => !expected.has(line)).map((line) => ({ side: 'static', line }));
  counts.references += expected.size + extra.length;
  counts.same += expected.size - missing.length;
  for (const { side, line } of [...missing, ...extra]) {
    if (unread.has(line.slice(0, line.indexOf(' ')))) counts.operations += 1;
    else console.log(`${name}\n  ${side}: ${line}`);
  }
}

/** One line for each reference of the rendered text, with its outcome; hashes are taken off the names. */
function outcomesOfText(text: string): ReadonlySet<string> {
  const index = buildProjectIndex(parseManifests([{ path: 'rendered.yaml', text }]).manifests, CLOSED);
  const lines = new Set<string>();
  for (const manifest of index.manifests) {
    const [scope] = findScopes(manifest, index);
    for (const reference of referencesOf(manifest)) {
      if (scope === undefined) continue;
      const { outcome } = resolveInScope(reference, scope, index);
      lines.add(describeOutcome(`${manifest.kind}/${manifest.name}`, reference, withoutHash(reference.name), outcome));
    }
  }
  return lines;
}

function outcomesOfRoot(rendering: Rendering, index: ProjectIndex): Outcomes {
  const lines = new Set<string>();
  const unread = new Set<string>();
  for (const { manifest, names, kind, isPatch, generator, keySources } of rendering.objects) {
    const scope = findScopes(manifest, index).find(({ root }) => root === rendering.root);
    if (scope === undefined || isPatch || generator !== undefined) continue;
    if (keySources.includes('unknown')) unread.add(`${kind}/${names.at(-1)}`);
    const parts = [
      manifest,
      ...keySources.filter((source) => source !== 'unknown' && 'toObject' in source && source !== manifest),
    ];
    for (const reference of mergeReferences(parts.map((part) => referencesOf(part as Manifest)))) {
      const target = rendering.objects.find(
        (object) => object.kind === reference.kind && object.names.includes(reference.name),
      );
      const { outcome } = resolveInScope(reference, scope, index);
      lines.add(describeOutcome(`${kind}/${names.at(-1)}`, reference, target?.names.at(-1) ?? reference.name, outcome));
    }
  }
  return { lines, unread };
}

/** Of a field that a pod has once, the last patch wins; the rest adds up. */
function mergeReferences(parts: readonly (readonly Reference[])[]): readonly Reference[] {
  const all = parts.flat();
  const last = all.filter(({ place }) => place === 'serviceAccount').at(-1);
  return all.filter((reference) => reference.place !== 'serviceAccount' || reference === last);
}

function referencesOf(manifest: Manifest): readonly Reference[] {
  const references = (readWorkload(manifest)?.pods ?? []).flatMap(readAllReferences);
  return references.filter(({ kind, place }) => KINDS.has(kind) && place !== 'imagePullSecret');
}

function describeOutcome(workload: string, { kind, key, place }: Reference, name: string, outcome: string): string {
  return `${workload} ${place} ${kind}/${name}${key === undefined ? '' : ` key ${key}`}: ${outcome}`;
}

function withoutHash(name: string): string {
  return name.replace(/-[bcdfghkmt2456789]{10}$/, '');
}

function* listFiles(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder).sort()) {
    const path = join(folder, entry);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) yield* listFiles(path);
    else if (stat?.isFile() && /\.(?:ya?ml|json)$|^Kustomization$/.test(entry)) yield path;
  }
}

function readArguments(words: readonly string[]): { readonly kustomize: string; readonly folders: readonly string[] } {
  if (words[0] === '--kustomize') return { kustomize: words[1] ?? 'kustomize', folders: words.slice(2) };
  return { kustomize: 'kustomize', folders: words };
}
