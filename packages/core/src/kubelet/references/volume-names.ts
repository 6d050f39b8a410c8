import type { Pod } from '../../model/pod.js';
import { readObject, readObjects, readString } from '../../model/read.js';

/** The volumes that the containers of a pod may mount: its own and those that volumeClaimTemplates give it. */
export function volumeNamesOf(pod: Pod): readonly string[] {
  const templates = readObject(pod.workload.raw['spec'])?.['volumeClaimTemplates'];
  const claims = readObjects(templates).flatMap(({ value }) => readString(readObject(value['metadata'])?.['name']) ?? []);
  return [...pod.volumes.map(({ name }) => name), ...claims];
}
