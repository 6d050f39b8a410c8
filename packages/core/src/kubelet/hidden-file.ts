import type { Container, VolumeMount } from '../model/container.js';
import type { Pod } from '../model/pod.js';
import type { ProjectIndex } from '../model/project-index.js';
import { findVolume, normalizePath } from './mounts.js';
import { filesOfVolume } from './volume-files.js';

/** Whether a mounted volume is known not to hold a file that lies within the mount, so that the container lacks it. */
export function hidesFile(
  pod: Pod,
  container: Container,
  index: ProjectIndex,
  mount: VolumeMount,
  path: string,
): boolean {
  const volume = findVolume(pod, mount.name);
  if (volume === undefined || mount.subPathExpr !== undefined) return false;
  const below = normalizePath(path).slice(normalizePath(mount.mountPath).length + 1);
  if (volume.kind === 'files') {
    if (mount.subPath !== undefined || below === '') return false;
    const files = filesOfVolume(pod, volume, index) ?? [];
    // An empty ConfigMap is one that somebody fills later, for example with a bundle of certificates.
    return files.length > 0 && !files.some((file) => file.path === below);
  }
  // Somebody else of the pod may fill an emptyDir: an init container, a sidecar, or a copying postStart hook.
  const isShared = pod.containers.some(
    (other) => other !== container && other.volumeMounts.some(({ name }) => name === mount.name),
  );
  return volume.kind === 'scratch' && !isShared && container.raw.lifecycle === undefined;
}
