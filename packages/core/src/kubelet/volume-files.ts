import type { Manifest } from '../manifest/manifest.js';
import type { Pod } from '../model/pod.js';
import type { ProjectIndex } from '../model/project-index.js';
import { readObject, readObjects, readString } from '../model/read.js';
import type { PodVolume } from './mounts.js';
import type { Declaration } from './references/declaration.js';
import { findScopes } from './references/scope.js';

/** One file that a ConfigMap or Secret volume shows. */
export interface VolumeFile {
  /** Relative to the mount. */
  readonly path: string;
  readonly key: string;
  /** The object that holds the text; absent when it was generated. */
  readonly manifest?: Manifest;
}

/**
 * Every file of a ConfigMap or Secret volume. Undefined when it cannot be known: another kind of volume, an object that
 * the set does not declare, or one that may hold more keys than can be read.
 * Source: pkg/volume/configmap/configmap.go, MakePayload.
 */
export function filesOfVolume(pod: Pod, volume: PodVolume, index: ProjectIndex): readonly VolumeFile[] | undefined {
  const source = readSource(volume);
  if (source === undefined) return undefined;
  const scopes = findScopes(pod.workload.manifest, index);
  const holders = scopes.flatMap((scope) => [...scope.find(source.kind, source.name)]);
  if (holders.length === 0 || holders.some(({ hasAllKeys, name }) => !hasAllKeys || name.includes('*')))
    return undefined;
  if (source.items.length === 0) return uniqueFiles(holders);
  return source.items.map(({ key, path }) => ({ key, path, ...manifestOf(holders.find(({ keys }) => keys.has(key))) }));
}

interface FileSource {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  readonly items: readonly { readonly key: string; readonly path: string }[];
}

function readSource({ raw }: PodVolume): FileSource | undefined {
  const configMap = readObject(raw.configMap);
  const source = configMap ?? readObject(raw.secret);
  const name = readString(configMap?.name) ?? readString(source?.secretName);
  if (source === undefined || name === undefined) return undefined;
  const items = readObjects(source.items).flatMap(({ value }) => {
    const [key, path] = [readString(value.key), readString(value.path)];
    return key === undefined || path === undefined ? [] : [{ key, path }];
  });
  return { kind: configMap === undefined ? 'Secret' : 'ConfigMap', name, items };
}

function uniqueFiles(holders: readonly Declaration[]): readonly VolumeFile[] {
  const files = new Map<string, VolumeFile>();
  for (const holder of holders) {
    for (const key of holder.keys) files.set(key, { path: key, key, ...manifestOf(holder) });
  }
  return [...files.values()];
}

function manifestOf(holder: Declaration | undefined): { manifest?: Manifest } {
  return holder?.manifest === undefined || holder.origin !== 'manifest' ? {} : { manifest: holder.manifest };
}
