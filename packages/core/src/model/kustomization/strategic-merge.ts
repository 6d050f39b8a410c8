import type { JsonObject } from '../../manifest/manifest.js';
import { isObject, readList } from '../read.js';

/**
 * By the field that holds a list the field that tells its items apart. Lists of other fields are replaced as a whole.
 * Source: the patchMergeKey tags of k8s.io/api/core/v1/types.go, for the fields of a pod, and of ServiceAccount.
 */
const MERGE_KEYS: Readonly<Record<string, string>> = {
  containers: 'name',
  initContainers: 'name',
  ephemeralContainers: 'name',
  env: 'name',
  ports: 'containerPort',
  volumeMounts: 'mountPath',
  volumeDevices: 'devicePath',
  volumes: 'name',
  imagePullSecrets: 'name',
  hostAliases: 'ip',
  resourceClaims: 'name',
  topologySpreadConstraints: 'topologyKey',
  secrets: 'name',
};

/** What kustomize knows the lists of; those of custom resources, and of versions that are gone, it replaces. */
const KNOWN: ReadonlySet<unknown> = new Set(['v1', 'apps/v1', 'batch/v1', 'batch/v1beta1']);

/**
 * The object with a part of it laid over, as kustomize does it: null removes a field, `$patch` removes or replaces
 * what holds it, and items that are new stand before those that were there.
 * Source: sigs.k8s.io/kustomize/kyaml/yaml/merge2 and walk (kyaml 0.20).
 */
export function mergeStrategically(object: JsonObject, part: JsonObject): JsonObject {
  return mergeMaps(object, part, KNOWN.has(object.apiVersion) ? MERGE_KEYS : {});
}

type MergeKeys = Readonly<Record<string, string>>;

function mergeMaps(base: JsonObject, part: JsonObject, keys: MergeKeys): JsonObject {
  const { $patch: directive, ...fields } = part;
  if (directive === 'replace') return fields;
  const merged = new Map(Object.entries(base));
  for (const [field, value] of Object.entries(fields)) {
    const result = field.startsWith('$') ? merged.get(field) : mergeField(field, merged.get(field), value, keys);
    if (result === undefined) merged.delete(field);
    else merged.set(field, result);
  }
  return Object.fromEntries(merged);
}

/** Undefined for a field that is removed. */
function mergeField(field: string, base: unknown, value: unknown, keys: MergeKeys): unknown {
  if (value === null || (isObject(value) && value.$patch === 'delete')) return undefined;
  if (isObject(value)) return mergeMaps(isObject(base) ? base : {}, value, keys);
  const key = Object.hasOwn(keys, field) ? keys[field] : undefined;
  return key === undefined || !Array.isArray(value) ? value : mergeLists(readList(base), value, key, keys);
}

function mergeLists(base: readonly unknown[], part: readonly unknown[], key: string, keys: MergeKeys): unknown {
  const items = part.filter(isObject);
  if (items.some((item) => item.$patch === 'replace')) return items.filter(({ $patch }) => $patch === undefined);
  const isMeant = (item: unknown, by: JsonObject): boolean => isObject(item) && item[key] === by[key];
  const changed = items
    .filter(({ $patch }) => $patch !== 'delete')
    .map((item) => {
      const old = base.find((one) => isMeant(one, item));
      return mergeMaps(isObject(old) ? old : {}, item, keys);
    });
  return [...changed, ...base.filter((one) => !items.some((item) => isMeant(one, item)))];
}
