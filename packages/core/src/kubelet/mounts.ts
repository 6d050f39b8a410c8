import type { FieldPath } from '../manifest/field-path.js';
import type { JsonObject } from '../manifest/manifest.js';
import type { Container, VolumeMount } from '../model/container.js';
import type { Pod } from '../model/pod.js';
import { readObject, readObjects, readString } from '../model/read.js';

/**
 * - `files`: ConfigMap, Secret, downward API, projected and image volumes, which are read-only
 * - `scratch`: emptyDir, which everybody may write
 * - `host`: a folder of the node
 * - `claim`: a PersistentVolumeClaim, be it named, made from a template or ephemeral
 * - `other`: anything else, such as NFS and CSI volumes
 */
export type VolumeKind = 'files' | 'scratch' | 'host' | 'claim' | 'other';

export interface PodVolume {
  readonly name: string;
  readonly kind: VolumeKind;
  /** From the object's root. */
  readonly path: FieldPath;
  readonly raw: JsonObject;
}

const KINDS: Readonly<Record<string, VolumeKind>> = {
  configMap: 'files',
  secret: 'files',
  downwardAPI: 'files',
  projected: 'files',
  image: 'files',
  emptyDir: 'scratch',
  hostPath: 'host',
  persistentVolumeClaim: 'claim',
  ephemeral: 'claim',
};

/** A StatefulSet's claim templates count as volumes of its pods. Undefined when the pod has no such volume. */
export function findVolume(pod: Pod, name: string): PodVolume | undefined {
  const volume = pod.volumes.find((one) => one.name === name);
  if (volume !== undefined) {
    const source = Object.keys(volume.raw).find((key) => key !== 'name');
    const kind = source === undefined ? 'scratch' : (KINDS[source] ?? 'other');
    return { name, kind, path: volume.path, raw: volume.raw };
  }
  const templates = readObjects(readObject(pod.workload.raw.spec)?.volumeClaimTemplates);
  const template = templates.find(({ value }) => readString(readObject(value.metadata)?.name) === name);
  if (template === undefined) return undefined;
  return { name, kind: 'claim', path: ['spec', 'volumeClaimTemplates', template.index], raw: template.value };
}

/** The mount that holds a path of the container: at the path itself or at the nearest folder above it. */
export function findMountOf(container: Container, path: string): VolumeMount | undefined {
  const wanted = normalizePath(path);
  return container.volumeMounts
    .filter(({ mountPath }) => isWithin(wanted, normalizePath(mountPath)))
    .sort((a, b) => b.mountPath.length - a.mountPath.length)[0];
}

/** True when something is mounted below the path, so that a part of it lies elsewhere. */
export function hasMountBelow(container: Container, path: string): boolean {
  const wanted = normalizePath(path);
  return container.volumeMounts.some(({ mountPath }) => {
    const mounted = normalizePath(mountPath);
    return mounted !== wanted && isWithin(mounted, wanted);
  });
}

/** Without a slash at the end; /var/run is the same folder as /run in every image that follows the FHS. */
export function normalizePath(path: string): string {
  const clean = `/${path}`.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  return clean.replace(/^\/var\/run(?=\/|$)/, '/run');
}

/** Both normalized. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}
