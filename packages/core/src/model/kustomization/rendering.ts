import type { Manifest } from '../../manifest/manifest.js';
import { groupBy, type ProjectIndex } from '../project-index.js';
import { applyKustomization } from './apply.js';
import type { Change } from './changes.js';
import type { Generator } from './generators.js';
import { type Kustomization, readKustomization } from './kustomization.js';
import { normalisePath } from './paths.js';

/** What a ConfigMap's or Secret's keys come from before it is patched; `unknown` stands for what was not found. */
export type KeySource = Manifest | Generator | 'unknown';

/** One object of a rendered kustomization. */
export interface RenderedObject {
  readonly kind: string;
  /** Every name that it bore on its way, the last one without its hash suffix. */
  readonly names: readonly string[];
  readonly namespace?: string;
  /** The manifest itself, or for a generated object its kustomization. */
  readonly manifest: Manifest;
  readonly generator?: Generator;
  readonly keySources: readonly KeySource[];
  /** What patches do to it, in order. */
  readonly changes: readonly Change[];
  /** True for a patch file, which holds only part of an object. */
  readonly isPatch: boolean;
}

/** What `kustomize build` would print for one root, as far as the given files tell. */
export interface Rendering {
  readonly root: Kustomization;
  readonly objects: readonly RenderedObject[];
  /** True when something outside the given files adds objects: a remote resource, a plugin, a file that is not there. */
  readonly isOpen: boolean;
}

export interface Renderings {
  readonly kustomizations: readonly Kustomization[];
  readonly roots: readonly Rendering[];
  /** For every manifest the roots that reach it, with its place in each. */
  readonly reaching: ReadonlyMap<
    Manifest,
    readonly { readonly rendering: Rendering; readonly object: RenderedObject }[]
  >;
}

/** Every kustomization of the project, rendered once. Use it through `index.derive`. */
export function renderKustomizations(index: ProjectIndex): Renderings {
  const candidates = [...index.ofKind('Kustomization'), ...index.ofKind('Component')];
  const kustomizations = candidates.flatMap((manifest) => readKustomization(manifest) ?? []);
  if (kustomizations.length === 0) return { kustomizations, roots: [], reaching: new Map() };
  const context = {
    byDirectory: new Map([...kustomizations].reverse().map((one) => [one.directory, one])),
    byFile: groupBy(
      index.manifests.filter(({ kind }) => kind !== 'Kustomization' && kind !== 'Component'),
      ({ file }) => normalisePath(file ?? ''),
    ),
    rendered: new Map(),
    budget: { objects: MOST_HANDLED },
  };
  const roots = findRoots(kustomizations).map((root): Rendering => {
    const { objects, isOpen } = applyKustomization(root, context);
    // A component that nothing here uses is completed by whoever does.
    return { root, objects, isOpen: isOpen || root.isComponent };
  });
  const places = roots.flatMap((rendering) => rendering.objects.map((object) => ({ rendering, object })));
  return { kustomizations, roots, reaching: groupBy(places, ({ object }) => object.manifest) };
}

/** Objects handled in one analysis, once at every kustomization and patch that they pass: seconds of work at the most. */
const MOST_HANDLED = 10_000_000;

/** Those that no other one includes; of a circle that nothing else includes, all. */
function findRoots(kustomizations: readonly Kustomization[]): readonly Kustomization[] {
  const byDirectory = new Map(kustomizations.map((one) => [one.directory, one]));
  const included = new Set(kustomizations.flatMap(({ resources, components }) => [...resources, ...components]));
  const roots = kustomizations.filter(({ directory }) => !included.has(directory));
  const reached = reachableFrom(roots, byDirectory);
  return [...roots, ...kustomizations.filter((one) => !reached.has(one))];
}

function reachableFrom(
  roots: readonly Kustomization[],
  byDirectory: ReadonlyMap<string, Kustomization>,
): ReadonlySet<Kustomization> {
  const reached = new Set(roots);
  // A Set hands out what is added while it is walked.
  for (const { resources, components } of reached) {
    for (const path of [...resources, ...components]) {
      const next = byDirectory.get(path);
      if (next !== undefined) reached.add(next);
    }
  }
  return reached;
}
