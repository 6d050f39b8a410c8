import { KUSTOMIZE_PATCH } from '../../manifest/kubernetes-objects.js';
import type { Manifest } from '../../manifest/manifest.js';
import { readString } from '../read.js';
import type { Change } from './changes.js';
import type { Generator } from './generators.js';
import type { Kustomization } from './kustomization.js';
import { type KustomizePatch, readPatchFile } from './patches.js';
import type { RenderedObject } from './rendering.js';
import { readOwnTarget, readTarget, selects, type Target } from './target.js';

export interface RenderContext {
  readonly byDirectory: ReadonlyMap<string, Kustomization>;
  readonly byFile: ReadonlyMap<string, readonly Manifest[]>;
  /** What was rendered before; a kustomization that is being rendered stands as undefined, which tells a circle. */
  readonly rendered: Map<Kustomization, Accumulated | undefined>;
  /** Objects that may still be handled, counted once at every kustomization that they pass. */
  readonly budget: { objects: number };
}

export interface Accumulated {
  readonly objects: readonly RenderedObject[];
  readonly isOpen: boolean;
}

/** Objects of one rendering; beyond it the rest counts as unknown, so that inclusions cannot multiply without end. */
const MOST_OBJECTS = 20_000;
/** Levels of inclusion. Real projects stay below ten. */
const DEEPEST = 64;
const NOTHING: Accumulated = { objects: [], isOpen: false };
const UNKNOWN: Accumulated = { objects: [], isOpen: true };

/**
 * Renders in kustomize's own order: resources, components, generators, patches, then namespace, prefix and suffix.
 * Circles and what is not among the given files make the result open.
 * Source: sigs.k8s.io/kustomize/api/internal/target/kusttarget.go, accumulateTarget.
 */
export function applyKustomization(root: Kustomization, context: RenderContext, depth = 0): Accumulated {
  if (context.rendered.has(root)) return context.rendered.get(root) ?? UNKNOWN;
  if (depth > DEEPEST) return UNKNOWN;
  context.rendered.set(root, undefined);
  const result = accumulate(root, NOTHING, context, { users: [root], depth });
  context.rendered.set(root, result);
  return result;
}

interface Position {
  /** The kustomization and the components through which it came to the present one. */
  readonly users: readonly Kustomization[];
  readonly depth: number;
}

/** A component works on everything that its user has gathered so far, a base on nothing. */
function accumulate(one: Kustomization, start: Accumulated, context: RenderContext, position: Position): Accumulated {
  let state: Accumulated = { ...start, isOpen: start.isOpen || one.hasPlugins };
  for (const path of one.resources) state = join(state, readResource(path, context, position));
  for (const path of one.components) state = addComponent(path, state, context, position);
  if (!spend(context, state)) return UNKNOWN;
  state = one.generators.reduce((sum, generator) => addGenerated(sum, generator, one), state);
  state = one.patches.reduce((sum, patch) => applyPatch(sum, patch, context), state);
  return { ...state, objects: state.objects.map((object) => rename(object, one)) };
}

function readResource(path: string, context: RenderContext, { depth }: Position): Accumulated {
  const base = context.byDirectory.get(path);
  if (base !== undefined) return applyKustomization(base, context, depth + 1);
  const manifests = context.byFile.get(path);
  return manifests === undefined ? UNKNOWN : { objects: manifests.map(readObject), isOpen: false };
}

function addComponent(
  path: string,
  state: Accumulated,
  context: RenderContext,
  { users, depth }: Position,
): Accumulated {
  const component = context.byDirectory.get(path);
  const isUsable = component !== undefined && !users.includes(component) && depth < DEEPEST && spend(context, state);
  if (!isUsable) return { ...state, isOpen: true };
  return accumulate(component, state, context, { users: [...users, component], depth: depth + 1 });
}

function spend({ budget }: RenderContext, { objects }: Accumulated): boolean {
  budget.objects -= 1 + objects.length;
  return budget.objects >= 0;
}

function join(a: Accumulated, b: Accumulated): Accumulated {
  if (b.objects.length === 0) return { objects: a.objects, isOpen: a.isOpen || b.isOpen };
  if (a.objects.length + b.objects.length > MOST_OBJECTS) return { objects: a.objects, isOpen: true };
  return { objects: [...a.objects, ...b.objects], isOpen: a.isOpen || b.isOpen };
}

function readObject(manifest: Manifest): RenderedObject {
  const { kind, name, namespace } = manifest;
  return {
    kind,
    names: [name],
    ...withNamespace(namespace),
    manifest,
    keySources: [manifest],
    changes: [],
    isPatch: false,
  };
}

function addGenerated(state: Accumulated, generator: Generator, { manifest }: Kustomization): Accumulated {
  const isTarget = (object: RenderedObject): boolean => isCalled(object, generator.kind, generator.name);
  if (generator.behavior !== 'create' && state.objects.some(isTarget)) {
    const merge = (object: RenderedObject): RenderedObject => ({
      ...object,
      keySources: generator.behavior === 'merge' ? [...object.keySources, generator] : [generator],
    });
    return { ...state, objects: state.objects.map((object) => (isTarget(object) ? merge(object) : object)) };
  }
  const { kind, name, namespace, behavior } = generator;
  // Merging into what is not there is an error of kustomize, or its target is what could not be read.
  const keySources = behavior === 'create' ? [generator] : [generator, 'unknown' as const];
  const made = {
    kind,
    names: [name],
    ...withNamespace(namespace),
    manifest,
    generator,
    keySources,
    changes: [],
    isPatch: false,
  };
  return join(state, { objects: [made], isOpen: false });
}

function applyPatch(state: Accumulated, patch: KustomizePatch, context: RenderContext): Accumulated {
  if (!spend(context, state)) return { ...state, isOpen: true };
  const manifests = patch.file === undefined ? [] : (context.byFile.get(patch.file) ?? []);
  const changes = patch.file === undefined ? patch.inline : readPatchFile(manifests, patch.by);
  const known: readonly Change[] = changes.length === 0 ? [{ type: 'unknown', by: patch.by }] : changes;
  const targeted = known.map((change) => ({ change, target: patch.target ?? targetOf(change) }));
  const objects = state.objects.flatMap((object) => changeObject(object, targeted, patch));
  const parts = manifests.filter(({ kind }) => kind !== KUSTOMIZE_PATCH).map(readObject);
  return join({ ...state, objects }, { objects: parts.map((part) => ({ ...part, isPatch: true })), isOpen: false });
}

interface TargetedChange {
  readonly change: Change;
  readonly target: Target;
}

function targetOf(change: Change): Target {
  return change.type === 'merge' ? readOwnTarget(change.part) : readTarget({});
}

/** Nothing when the patch removes the object. */
function changeObject(
  object: RenderedObject,
  changes: readonly TargetedChange[],
  patch: KustomizePatch,
): readonly RenderedObject[] {
  const own = object.isPatch ? [] : changes.flatMap((change) => changeFor(object, change, patch));
  if (own.length === 0) return [object];
  if (own.some((change) => change.type === 'merge' && change.part['$patch'] === 'delete')) return [];
  const names = own.flatMap((change) => newNameIn(change, patch) ?? []);
  return [{ ...object, names: [...object.names, ...names], changes: [...object.changes, ...own] }];
}

function changeFor(
  object: RenderedObject,
  { change, target }: TargetedChange,
  { by }: KustomizePatch,
): readonly Change[] {
  const { manifest, generator } = object;
  const apiVersion = generator === undefined ? manifest.apiVersion : 'v1';
  const selection = selects(target, object, apiVersion);
  if (selection === 'no') return [];
  return [selection === 'yes' ? change : { type: 'unknown', by }];
}

function newNameIn(change: Change, { allowsNameChange }: KustomizePatch): string | undefined {
  if (change.type === 'operations') {
    return readString(change.operations.find(({ path }) => path === '/metadata/name')?.value);
  }
  return allowsNameChange && change.type === 'merge' ? readOwnTarget(change.part).name : undefined;
}

function isCalled(object: RenderedObject, kind: string, name: string): boolean {
  return !object.isPatch && object.kind === kind && object.names.includes(name);
}

function rename(object: RenderedObject, { namePrefix, nameSuffix, namespace }: Kustomization): RenderedObject {
  const last = object.names.at(-1) ?? '';
  const names =
    namePrefix === '' && nameSuffix === '' ? object.names : [...object.names, namePrefix + last + nameSuffix];
  return { ...object, names, ...withNamespace(namespace ?? object.namespace) };
}

function withNamespace(namespace: string | undefined): { readonly namespace?: string } {
  return namespace === undefined ? {} : { namespace };
}
