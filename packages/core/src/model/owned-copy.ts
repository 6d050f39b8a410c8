import { findWorkloadKind } from '../knowledge/workloads.js';
import type { JsonObject, Manifest } from '../manifest/manifest.js';
import type { ProjectIndex } from './project-index.js';
import { readObject, readObjects, readString } from './read.js';
import type { Workload } from './workload.js';
import { workloadOf } from './workload-of.js';

interface Owner {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
}

/**
 * True for what a controller has made of a workload that is judged already, as in a dump of a live cluster: the
 * ReplicaSets and pods of a Deployment, or the second pod of a set whose owner the dump leaves out.
 */
export function isOwnedCopy({ manifest, raw }: Workload, index: ProjectIndex): boolean {
  const owner = readOwner(raw);
  if (owner === undefined) return false;
  const isDeclared = (kind: string, name: string): boolean =>
    index.named(kind, name).some(({ namespace }) => namespace === manifest.namespace);
  if (isDeclared(owner.kind, owner.name)) return true;
  const maker = makerOfReplicaSet(owner, raw);
  if (maker !== undefined && (isDeclared('Deployment', maker) || isDeclared('Rollout', maker))) return true;
  return index.derive(findFirstCopies).get(keyOf(owner, manifest)) !== manifest;
}

/** By owner the first object that it controls. */
function findFirstCopies(index: ProjectIndex): ReadonlyMap<string, Manifest> {
  const first = new Map<string, Manifest>();
  for (const manifest of index.manifests) {
    const owner = readOwner(workloadOf(manifest, index)?.raw ?? {});
    const key = owner && keyOf(owner, manifest);
    if (key !== undefined && !first.has(key)) first.set(key, manifest);
  }
  return first;
}

function keyOf({ kind, name }: Owner, { namespace }: Manifest): string {
  return JSON.stringify([kind, namespace, name]);
}

/** The controller, when it is a kind that makes all its pods of one template; a mirror pod's owner is its node. */
function readOwner(raw: JsonObject): Owner | undefined {
  for (const { value } of readObjects(readObject(raw.metadata)?.ownerReferences)) {
    const [apiVersion, kind, name] = [value.apiVersion, value.kind, value.name].map(readString);
    if (value.controller !== true || apiVersion === undefined || kind === undefined || name === undefined) continue;
    return findWorkloadKind(apiVersion, kind) === undefined ? undefined : { apiVersion, kind, name };
  }
  return undefined;
}

/**
 * The Deployment behind a ReplicaSet, whose name is that of the Deployment and the hash of the pod template.
 * Source: pkg/controller/deployment/sync.go, getNewReplicaSet.
 */
function makerOfReplicaSet({ kind, name }: Owner, pod: JsonObject): string | undefined {
  const hash = readString(readObject(readObject(pod.metadata)?.labels)?.['pod-template-hash']);
  const isHashed = kind === 'ReplicaSet' && hash !== undefined && name.endsWith(`-${hash}`);
  return isHashed ? name.slice(0, -hash.length - 1) : undefined;
}
