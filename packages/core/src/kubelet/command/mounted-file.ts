import type { Manifest } from '../../manifest/manifest.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { readObject, readObjects, readString, readStringMap } from '../../model/read.js';
import { findMountOf, findVolume, normalizePath } from '../mounts.js';
import { isIncomplete } from '../references/patched.js';

/** A file that a declared ConfigMap puts into the container. */
export interface MountedFile {
  readonly text: string;
  readonly manifest: Manifest;
  readonly key: string;
}

/**
 * What the manifests say of a file of the container: `absent` when a declared ConfigMap is mounted as the folder it should
 * be in and has no such key; undefined when nothing can be said.
 */
export function findMountedFile(
  pod: Pod,
  container: Container,
  index: ProjectIndex,
  path: string,
): MountedFile | 'absent' | undefined {
  const mount = findMountOf(container, path);
  if (mount === undefined || mount.subPathExpr !== undefined) return undefined;
  const source = readObject(findVolume(pod, mount.name)?.raw['configMap']);
  const name = readString(source?.['name']);
  const manifest = name === undefined ? undefined : findConfigMap(pod, index, name);
  if (source === undefined || manifest === undefined) return undefined;
  const inFolder = normalizePath(path).slice(normalizePath(mount.mountPath).length + 1);
  if (mount.subPath !== undefined && inFolder !== '') return undefined;
  const key = keyOf(source['items'], mount.subPath ?? inFolder);
  const object = manifest.toObject();
  // An empty ConfigMap is one that somebody fills later, for example with a bundle of certificates.
  const isEmpty = Object.keys({ ...readObject(object['data']), ...readObject(object['binaryData']) }).length === 0;
  if (isEmpty || isIncomplete(manifest, index)) return undefined;
  const text = key === undefined ? undefined : readStringMap(object['data'])[key];
  if (key !== undefined && text !== undefined) return { text, manifest, key };
  if (key !== undefined && readObject(object['binaryData'])?.[key] !== undefined) return undefined;
  return source['optional'] === true ? undefined : 'absent';
}

/** Undefined when several objects of the name may be meant, or one that another tool writes. */
function findConfigMap(pod: Pod, index: ProjectIndex, name: string): Manifest | undefined {
  const { namespace } = pod.workload.resource;
  const found = index
    .named('ConfigMap', name)
    .filter((one) => one.namespace === undefined || namespace === undefined || one.namespace === namespace);
  return found.length === 1 ? found[0] : undefined;
}

/** With `items` only the listed keys become files, under the paths that they give. */
function keyOf(items: unknown, file: string): string | undefined {
  if (!Array.isArray(items)) return file;
  const item = readObjects(items).find(
    ({ value }) => normalizePath(readString(value['path']) ?? '') === normalizePath(file),
  );
  return readString(item?.value['key']);
}
