import type { Certainty } from '../finding.js';
import type { ImageFacts } from '../knowledge/images.js';
import type { Container, VolumeMount } from '../model/container.js';
import type { Pod } from '../model/pod.js';
import type { ProjectIndex } from '../model/project-index.js';
import { readObject, readString } from '../model/read.js';

/**
 * How sure it is that the image finds its data directory empty, as it does on its first start: certain unless the
 * directory lies on a volume that was not made for this workload and may hold the data of an earlier one.
 */
export function firstStartCertainty(pod: Pod, container: Container, index: ProjectIndex, facts: ImageFacts): Certainty {
  const path = facts.dataDirectory?.path;
  const mount = path === undefined ? undefined : container.volumeMounts.find((one) => covers(one, path));
  const volume = pod.volumes.find(({ name }) => name === mount?.name)?.raw;
  if (volume === undefined || volume['emptyDir'] !== undefined) return 'certain';
  const claim = readString(readObject(volume['persistentVolumeClaim'])?.['claimName']);
  return claim !== undefined && index.named('PersistentVolumeClaim', claim).length > 0 ? 'certain' : 'likely';
}

/** The directory itself, a parent of it, or a directory below it. */
function covers({ mountPath }: VolumeMount, path: string): boolean {
  const mounted = mountPath.replace(/\/+$/, '');
  return path === mounted || path.startsWith(`${mounted}/`) || mounted.startsWith(`${path}/`);
}
