import type { FieldPath } from '../../manifest/field-path.js';
import type { JsonObject } from '../../manifest/manifest.js';
import type { Volume } from '../pod.js';
import { readBoolean, readObject, readObjects, readString } from '../read.js';
import type { Reference, ReferencePlace } from '../references.js';

/** What one volume of a pod refers to, the keys of its `items` included. */
export function readVolumeReferences(volume: Volume): readonly Reference[] {
  const { raw, path } = volume;
  return [
    ...readSource(raw, path, { ...CONFIG_MAP_VOLUME, place: 'volume', itemPlace: 'volumeItem' }),
    ...readSource(raw, path, { ...SECRET_VOLUME, place: 'volume', itemPlace: 'volumeItem' }),
    ...readProjected(raw, path),
    ...readClaim(raw, path),
    ...readCredentials(raw, path),
  ];
}

interface SourceShape {
  readonly field: string;
  readonly kind: 'ConfigMap' | 'Secret';
  readonly nameField: string;
  readonly place: ReferencePlace;
  readonly itemPlace: ReferencePlace;
}

/** A Secret is named by `secretName` in a volume, but by `name` in a projected source. */
const CONFIG_MAP_VOLUME = { field: 'configMap', kind: 'ConfigMap', nameField: 'name' } as const;
const SECRET_VOLUME = { field: 'secret', kind: 'Secret', nameField: 'secretName' } as const;
const PROJECTED = { place: 'projected', itemPlace: 'projectedItem' } as const;

function readProjected(raw: JsonObject, path: FieldPath): readonly Reference[] {
  return readObjects(readObject(raw['projected'])?.['sources']).flatMap(({ index, value }) => {
    const at = [...path, 'projected', 'sources', index];
    return [
      ...readSource(value, at, { ...CONFIG_MAP_VOLUME, ...PROJECTED }),
      ...readSource(value, at, { ...SECRET_VOLUME, ...PROJECTED, nameField: 'name' }),
    ];
  });
}

function readSource(holder: JsonObject, path: FieldPath, shape: SourceShape): readonly Reference[] {
  const source = readObject(holder[shape.field]);
  const name = readString(source?.[shape.nameField]);
  if (source === undefined || name === undefined) return [];
  const optional = readBoolean(source['optional']) ?? false;
  const at = [...path, shape.field];
  const whole = { kind: shape.kind, name, optional, place: shape.place, path: [...at, shape.nameField] };
  const items = readObjects(source['items']).flatMap(({ index, value }): Reference[] => {
    const key = readString(value['key']);
    const keyPath = [...at, 'items', index, 'key'];
    return key === undefined ? [] : [{ ...whole, key, keyPath, place: shape.itemPlace }];
  });
  return [whole, ...items];
}

function readClaim(raw: JsonObject, path: FieldPath): readonly Reference[] {
  const name = readString(readObject(raw['persistentVolumeClaim'])?.['claimName']);
  if (name === undefined) return [];
  const at = [...path, 'persistentVolumeClaim', 'claimName'];
  return [{ kind: 'PersistentVolumeClaim', name, optional: false, place: 'volumeClaim', path: at }];
}

/**
 * Volume types that carry credentials, with the path to the Secret's name.
 * Source: k8s.io/api/core/v1, VolumeSource: the LocalObjectReference fields and AzureFile's secretName.
 */
const CREDENTIALS: ReadonlyMap<string, readonly string[]> = new Map([
  ['csi', ['nodePublishSecretRef', 'name']],
  ['azureFile', ['secretName']],
  ['cephfs', ['secretRef', 'name']],
  ['cinder', ['secretRef', 'name']],
  ['flexVolume', ['secretRef', 'name']],
  ['iscsi', ['secretRef', 'name']],
  ['rbd', ['secretRef', 'name']],
  ['scaleIO', ['secretRef', 'name']],
  ['storageos', ['secretRef', 'name']],
]);

function readCredentials(raw: JsonObject, path: FieldPath): readonly Reference[] {
  return Object.keys(raw).flatMap((type): readonly Reference[] => {
    const fields = CREDENTIALS.get(type);
    const name = fields?.reduce<unknown>((value, field) => readObject(value)?.[field], raw[type]);
    if (fields === undefined || typeof name !== 'string') return [];
    return [{ kind: 'Secret', name, optional: false, place: 'volumeCredentials', path: [...path, type, ...fields] }];
  });
}
