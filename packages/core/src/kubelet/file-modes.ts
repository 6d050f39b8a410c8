import type { Container } from '../model/container.js';
import type { Pod } from '../model/pod.js';
import { readNumber, readObject, readObjects, readString } from '../model/read.js';
import { findMountOf, findVolume, normalizePath } from './mounts.js';

/** What the API server fills in for ConfigMap, Secret and projected volumes. Source: pkg/apis/core/v1/defaults.go. */
const DEFAULT_MODE = 0o644;

/**
 * The permission bits of a file that a Secret or ConfigMap volume puts at this path of the container; undefined for any
 * other file. With fsGroup the kubelet adds read access for the group.
 * Source: pkg/volume/secret/secret.go; pkg/volume/volume_linux.go, SetVolumeOwnership.
 */
export function fileModeOf(pod: Pod, container: Container, path: string): number | undefined {
  const mount = findMountOf(container, path);
  const volume = mount === undefined ? undefined : findVolume(pod, mount.name);
  const source =
    readObject(volume?.raw.secret) ?? readObject(volume?.raw.configMap) ?? readObject(volume?.raw.projected);
  if (mount === undefined || source === undefined) return undefined;
  const file = mount.subPath ?? normalizePath(path).slice(normalizePath(mount.mountPath).length + 1);
  const item = readObjects(source.items).find(({ value }) => readString(value.path) === file)?.value;
  const mode = readNumber(item?.mode) ?? readNumber(source.defaultMode) ?? DEFAULT_MODE;
  return pod.securityContext.fsGroup === undefined ? mode : mode | 0o040;
}
