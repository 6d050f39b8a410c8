import type { Pod } from '../../model/pod.js';
import { readClaimTemplateNames } from '../../model/references.js';

/** The volumes that the containers of a pod may mount: its own and those that volumeClaimTemplates give it. */
export function volumeNamesOf(pod: Pod): readonly string[] {
  return [...pod.volumes.map(({ name }) => name), ...readClaimTemplateNames(pod.workload)];
}
