import type { Manifest } from '../manifest/manifest.js';
import type { ProjectIndex } from './project-index.js';
import { readWorkload, type Workload } from './workload.js';

/** Models are many times the size of their text, so projects with more than this read them anew in each pass. */
const MOST_KEPT = 1000;

/** The workload of a manifest of the index, read once in projects of ordinary size; undefined when it makes no pods. */
export function workloadOf(manifest: Manifest, index: ProjectIndex): Workload | undefined {
  const kept = index.derive(createKept);
  const known = kept.workloads.get(manifest);
  if (known !== undefined) return known;
  const workload = readWorkload(manifest);
  if (workload !== undefined && !kept.isFull) keep(workload, kept);
  return workload;
}

interface Kept {
  readonly workloads: Map<Manifest, Workload>;
  isFull: boolean;
}

function createKept(): Kept {
  return { workloads: new Map(), isFull: false };
}

/** A part of them would be of no use: each pass begins with those that the one before has dropped. */
function keep(workload: Workload, kept: Kept): void {
  kept.workloads.set(workload.manifest, workload);
  kept.isFull = kept.workloads.size > MOST_KEPT;
  if (kept.isFull) kept.workloads.clear();
}
