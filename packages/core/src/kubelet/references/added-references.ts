import type { Manifest } from '../../manifest/manifest.js';
import type { Container } from '../../model/container.js';
import type { Change } from '../../model/kustomization/changes.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
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
  const added = findAdded(pod, index).filter((one) => one.container === container && isOfEnvironment(one.reference));
  return [...readEnvironmentReferences(container), ...added.map(({ reference }) => reference)];
}

/** What the pod as a whole refers to, with what the patches of kustomizations add to it. */
export function podReferencesOf(pod: Pod, index: ProjectIndex): readonly Reference[] {
  const added = findAdded(pod, index).filter(({ reference }) => !isOfEnvironment(reference));
  return [...readPodReferences(pod), ...added.map(({ reference }) => reference)];
}

/** The references of the environment of every container, and those of the pod. */
export function configReferencesOf(pod: Pod, index: ProjectIndex): readonly Reference[] {
  const ofContainers = pod.containers.flatMap((container) => environmentReferencesOf(pod, container, index));
  return [...ofContainers, ...podReferencesOf(pod, index)];
}

function isOfEnvironment({ place }: Reference): boolean {
  return place === 'env' || place === 'envFrom';
}

interface Added {
  readonly reference: Reference;
  /** The container that it is told of: its own, or the first where a patch adds the container too. */
  readonly container: Container | undefined;
}

function findAdded(pod: Pod, index: ProjectIndex): readonly Added[] {
  const slot = index.derive(createSlot);
  if (slot.pod !== pod) {
    slot.added = readAdded(pod, index);
    slot.pod = pod;
  }
  return slot.added;
}

/** Several rules ask for the same pod; the answers about others are not kept. */
function createSlot(): { pod: Pod | undefined; added: readonly Added[] } {
  return { pod: undefined, added: [] };
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
