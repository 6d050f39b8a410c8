/**
 * Compares our static reading of kustomizations with kustomize itself: for every kustomization root below `cases/` and
 * the given folders that `kustomize build` renders, every reference of every workload must resolve alike. Not followed
 * are replacements and targets that select by label or annotation; each such difference is shown.
 *
 *   npx tsx verification/kustomize/parity.ts [--kustomize path] folder…
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveInScope } from '../../packages/core/src/kubelet/references/resolve.ts';
import { findScopes } from '../../packages/core/src/kubelet/references/scope.ts';
import { parseManifests, type SourceFile } from '../../packages/core/src/manifest/parse-manifests.ts';
import { type Rendering, renderKustomizations } from '../../packages/core/src/model/kustomization/rendering.ts';
import { buildProjectIndex, type ProjectIndex } from '../../packages/core/src/model/project-index.ts';
import { type Reference, readAllReferences } from '../../packages/core/src/model/references.ts';
import { readWorkload, type Workload } from '../../packages/core/src/model/workload.ts';

const CLOSED = { external: [], closedWorld: true };
const SECONDS = 20;
const CASES = fileURLToPath(new URL('cases', import.meta.url));

interface Counts {
  roots: number;
  rendered: number;
  /** What either side has. */
  references: number;
  same: number;
  /** Of workloads that change in a way which is not followed, such as replacements. */
  unknown: number;
}

interface Outcomes {
  readonly lines: ReadonlySet<string>;
  /** `Kind/name` of workloads whose changes are not followed. */
  readonly unknown: ReadonlySet<string>;
}

const { kustomize, folders } = readArguments(process.argv.slice(2));
const counts: Counts = { roots: 0, rendered: 0, references: 0, same: 0, unknown: 0 };
for (const folder of [CASES, ...folders]) compareFolder(folder);
console.log(
  `${counts.roots} roots, ${counts.rendered} rendered by kustomize; ${counts.references} references, ${counts.same} resolved alike, ${counts.unknown} of workloads that change in a way that is not followed`,
);
process.exitCode = counts.references === counts.same + counts.unknown ? 0 : 1;

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

function report(name: string, expected: ReadonlySet<string>, { lines, unknown }: Outcomes): void {
  const missing = [...expected].filter((line) => !lines.has(line)).map((line) => ({ side: 'kustomize', line }));
  const extra = [...lines].filter((line) => !expected.has(line)).map((line) => ({ side: 'static', line }));
  counts.references += expected.size + extra.length;
  counts.same += expected.size - missing.length;
  for (const { side, line } of [...missing, ...extra]) {
    const isUnknown = unknown.has(line.slice(0, line.indexOf(' ')));
    if (isUnknown) counts.unknown += 1;
    console.log(`${name}\n  ${isUnknown ? 'not followed, ' : ''}${side}: ${line}`);
  }
}

/** One line for each reference of the rendered text, with its outcome; hashes are taken off the names. */
function outcomesOfText(text: string): ReadonlySet<string> {
  const index = buildProjectIndex(parseManifests([{ path: 'rendered.yaml', text }]).manifests, CLOSED);
  const lines = new Set<string>();
  for (const manifest of index.manifests) {
    const [scope] = findScopes(manifest, index);
    for (const reference of referencesOf(readWorkload(manifest))) {
      if (scope === undefined) continue;
      const { outcome } = resolveInScope(reference, scope, index);
      lines.add(describeOutcome(`${manifest.kind}/${manifest.name}`, reference, withoutHash(reference.name), outcome));
    }
  }
  return lines;
}

function outcomesOfRoot(rendering: Rendering, index: ProjectIndex): Outcomes {
  const lines = new Set<string>();
  const unknown = new Set<string>();
  for (const object of rendering.objects) {
    const { manifest, names, kind, isPatch, generator } = object;
    const scope = findScopes(manifest, index).find(({ root }) => root === rendering.root);
    if (scope === undefined || isPatch || generator !== undefined) continue;
    if (scope.isPatched) unknown.add(`${kind}/${names.at(-1)}`);
    const workload = scope.patched?.workload ?? readWorkload(manifest);
    for (const reference of referencesOf(workload)) {
      const target = rendering.objects.find((one) => one.kind === reference.kind && one.names.includes(reference.name));
      const { outcome } = resolveInScope(reference, scope, index);
      lines.add(describeOutcome(`${kind}/${names.at(-1)}`, reference, target?.names.at(-1) ?? reference.name, outcome));
    }
  }
  return { lines, unknown };
}

function referencesOf(workload: Workload | undefined): readonly Reference[] {
  const references = (workload?.pods ?? []).flatMap(readAllReferences);
  return references.filter(({ kind }) => kind !== 'Volume');
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
