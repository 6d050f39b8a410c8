import { applyChanges, type Change } from '../../model/kustomization/changes.js';
import type { RenderedObject } from '../../model/kustomization/rendering.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { createRecent, type Recent } from '../../model/recent.js';
import { type Reference, readAllReferences } from '../../model/references.js';
import { readWorkload, type Workload } from '../../model/workload.js';

/** A workload as the patches of a kustomization leave it. */
export interface PatchedWorkload {
  readonly workload: Workload;
  readonly changes: readonly Change[];
  /** Whether it still asks for the same, and cannot do without. */
  readonly asks: (reference: Reference) => boolean;
}

/** Of one workload there may be several, one for every kustomization that patches it. */
const MOST_KEPT = 256;

/** Undefined where no patch changes the workload, or where what comes out cannot be known. */
export function patchedWorkloadOf(object: RenderedObject, index: ProjectIndex): PatchedWorkload | undefined {
  if (object.changes.length === 0) return undefined;
  return index.derive(createPatched)(object, () => readPatchedWorkload(object));
}

function createPatched(): Recent<RenderedObject, PatchedWorkload | undefined> {
  return createRecent(MOST_KEPT);
}

function readPatchedWorkload({ manifest, changes }: RenderedObject): PatchedWorkload | undefined {
  const raw = applyChanges(manifest.toObject(), changes);
  if (raw === undefined) return undefined;
  const workload = readWorkload(manifest, raw);
  if (workload === undefined) return undefined;
  const needed = new Set(workload.pods.flatMap(readAllReferences).filter(isNeeded).map(idOf));
  const asks = (reference: Reference): boolean => needed.has(idOf(reference));
  return { workload, changes, asks };
}

/** Pull secrets are all optional, and still looked at. */
function isNeeded({ optional, place }: Reference): boolean {
  return !optional || place === 'imagePullSecret';
}

/** A `subPath` names its key beside the volume, which is what is among the references. */
function idOf({ kind, name, key, place }: Reference): string {
  const [asked, from] = place === 'subPath' ? [undefined, 'volume'] : [key, place];
  return JSON.stringify([kind, name, asked, from]);
}
