import type { Manifest } from '../manifest/manifest.js';
import type { ProjectIndex } from './project-index.js';
import { readWorkload, type Workload } from './workload.js';

/** Models are many times the size of their text, so large projects read them anew in each pass. */
const MOST_KEPT = 1000;

/** The workload of a manifest of the index, read once in projects of ordinary size; undefined when it makes no pods. */
export function workloadOf(manifest: Manifest, index: ProjectIndex): Workload | undefined {
  const kept = index.derive(createKept);
  const known = kept.get(manifest);
  if (known !== undefined) return known;
  const workload = readWorkload(manifest);
  if (workload !== undefined && kept.size < MOST_KEPT) kept.set(manifest, workload);
  return workload;
}

function createKept(): Map<Manifest, Workload> {
  return new Map();
}
