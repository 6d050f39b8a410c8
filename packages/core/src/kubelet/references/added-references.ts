import type { Manifest } from '../../manifest/manifest.js';
import type { Container } from '../../model/container.js';
import type { Change } from '../../model/kustomization/changes.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { createRecent, type Recent } from '../../model/recent.js';
import {
  containerOf,
  type Reference,
  readAllReferences,
  readEnvironmentReferences,
  readPodReferences,
} from '../../model/references.js';
import { readWorkload } from '../../model/workload.js';
import type { PatchedWorkload } from './patched-workload.js';
import { findScopes } from './scope.js';

/** What a container's environment refers to, with what the patches of kustomizations add to it. */
export function environmentReferencesOf(pod: Pod, container: Container, index: ProjectIndex): readonly Reference[] {
  return referencesOf(pod, index).ofContainers.get(container) ?? [];
}

/** What the pod as a whole refers to, with what the patches of kustomizations add to it. */
export function podReferencesOf(pod: Pod, index: ProjectIndex): readonly Reference[] {
  return referencesOf(pod, index).ofPod;
}

/** The references of the environment of every container, and those of the pod. */
export function configReferencesOf(pod: Pod, index: ProjectIndex): readonly Reference[] {
  return referencesOf(pod, index).all;
}

interface PodReferences {
  readonly ofContainers: ReadonlyMap<Container, readonly Reference[]>;
  readonly ofPod: readonly Reference[];
  readonly all: readonly Reference[];
}

function referencesOf(pod: Pod, index: ProjectIndex): PodReferences {
  return index.derive(createReferences)(pod, () => readReferences(pod, index));
}

function createReferences(): Recent<Pod, PodReferences> {
  return createRecent();
}

function readReferences(pod: Pod, index: ProjectIndex): PodReferences {
  const added = readAdded(pod, index);
  const [ofEnvironment, ofRest] = [added.filter(isOfEnvironment), added.filter((one) => !isOfEnvironment(one))];
  const ofContainers = new Map(
    pod.containers.map((container) => {
      const own = ofEnvironment.filter((one) => one.container === container);
      return [container, [...readEnvironmentReferences(container), ...own.map(({ reference }) => reference)]];
    }),
  );
  const ofPod = [...readPodReferences(pod), ...ofRest.map(({ reference }) => reference)];
  return { ofContainers, ofPod, all: [...[...ofContainers.values()].flat(), ...ofPod] };
}

function isOfEnvironment({ reference: { place } }: Added): boolean {
  return place === 'env' || place === 'envFrom';
}

interface Added {
  readonly reference: Reference;
  /** The container that it is told of: its own, or the first where a patch adds the container too. */
  readonly container: Container | undefined;
}

function readAdded(pod: Pod, index: ProjectIndex): readonly Added[] {
  const scopes = findScopes(pod.workload.manifest, index).filter(({ patched }) => patched !== undefined);
  if (scopes.length === 0) return [];
  const position = pod.workload.pods.indexOf(pod);
  const known = new Set(readAllReferences(pod).map(idOf));
  return scopes.flatMap(({ patched }) => {
    const changed = patched?.workload.pods[position];
    if (patched === undefined || changed === undefined) return [];
    for (const reference of referencesOfFiles(patched)) known.add(idOf(reference));
    return readAllReferences(changed).flatMap((reference): Added[] => {
      if (reference.kind === 'Volume' || known.has(idOf(reference))) return [];
      known.add(idOf(reference));
      return [placeIn(pod, changed, reference, findPatch(reference, patched.changes))];
    });
  });
}

function idOf({ kind, name, key, place }: Reference): string {
  return JSON.stringify([kind, name, key, place]);
}

/** Patch files that are manifests are judged where they stand. */
function referencesOfFiles({ changes }: PatchedWorkload): readonly Reference[] {
  const files = changes.flatMap((change) => (change.type === 'merge' ? (change.file ?? []) : []));
  return files.flatMap((file) => (readWorkload(file)?.pods ?? []).flatMap(readAllReferences));
}

/** The last patch that speaks of the name. */
function findPatch({ name }: Reference, changes: readonly Change[]): Manifest | undefined {
  const speaking = changes.filter((change) => textOf(change).includes(JSON.stringify(name)));
  return (speaking.at(-1) ?? changes.at(-1))?.by;
}

function textOf(change: Change): string {
  if (change.type === 'unknown') return '';
  return JSON.stringify(change.type === 'merge' ? change.part : change.operations);
}

/** A patch has no place in the manifest that it changes, so the field that it adds to is told. */
function placeIn(pod: Pod, changed: Pod, reference: Reference, by: Manifest | undefined): Added {
  const holder = containerOf(reference, changed);
  const own = holder && pod.containers.find(({ name }) => name === holder.name);
  const field = reference.path[(holder ?? changed).path.length] ?? '';
  const path = holder === undefined ? pod.at(field) : (own?.at(field) ?? pod.at('containers'));
  const first = pod.containers.find(({ role }) => role === 'main');
  return { reference: { ...reference, path, keyPath: path, ...(by && { patchedBy: by }) }, container: own ?? first };
}
