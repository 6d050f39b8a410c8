import type { FieldPath } from '../manifest/field-path.js';
import type { JsonObject } from '../manifest/manifest.js';
import { readBoolean, readObject, readObjects, readString } from './read.js';

/** What `env[].valueFrom` takes its value from. `optional` is false where the manifest does not say. */
export type ValueSource =
  | {
      readonly type: 'configMapKeyRef' | 'secretKeyRef';
      readonly name: string;
      readonly key: string;
      readonly optional: boolean;
    }
  | {
      readonly type: 'fileKeyRef';
      readonly volumeName: string;
      readonly filePath: string;
      readonly key: string;
      readonly optional: boolean;
    }
  | { readonly type: 'fieldRef' | 'resourceFieldRef'; readonly field: string };

export interface EnvironmentVariable {
  readonly name: string;
  readonly path: FieldPath;
  /** Undefined when `value` is absent, null or not a string. */
  readonly value?: string;
  /** `value` exactly as parsed, so that a rule can see a number where a string must be. */
  readonly rawValue: unknown;
  readonly from?: ValueSource;
}

export interface EnvironmentSource {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  readonly prefix: string;
  readonly optional: boolean;
  readonly path: FieldPath;
}

export function readEnvironment(value: unknown, path: FieldPath): readonly EnvironmentVariable[] {
  return readObjects(value).flatMap(({ index, value: item }) => {
    const name = readString(item.name);
    if (name === undefined) return [];
    const text = readString(item.value);
    const from = readValueSource(item.valueFrom);
    return [
      {
        name,
        path: [...path, index],
        rawValue: item.value,
        ...(text === undefined ? {} : { value: text }),
        ...(from === undefined ? {} : { from }),
      },
    ];
  });
}

export function readEnvironmentSources(value: unknown, path: FieldPath): readonly EnvironmentSource[] {
  return readObjects(value).flatMap(({ index, value: item }) => {
    const prefix = readString(item.prefix) ?? '';
    const sources: EnvironmentSource[] = [];
    for (const [field, kind] of [
      ['configMapRef', 'ConfigMap'],
      ['secretRef', 'Secret'],
    ] as const) {
      const reference = readObject(item[field]);
      const name = readString(reference?.name);
      if (reference === undefined || name === undefined) continue;
      sources.push({ kind, name, prefix, optional: isOptional(reference), path: [...path, index, field] });
    }
    return sources;
  });
}

function readValueSource(value: unknown): ValueSource | undefined {
  const source = readObject(value);
  if (source === undefined) return undefined;
  for (const type of ['configMapKeyRef', 'secretKeyRef'] as const) {
    const reference = readObject(source[type]);
    const name = readString(reference?.name);
    const key = readString(reference?.key);
    if (reference !== undefined && name !== undefined && key !== undefined) {
      return { type, name, key, optional: isOptional(reference) };
    }
  }
  return readFileKey(source) ?? readDownwardField(source);
}

function readFileKey(source: JsonObject): ValueSource | undefined {
  const reference = readObject(source.fileKeyRef);
  if (reference === undefined) return undefined;
  return {
    type: 'fileKeyRef',
    volumeName: readString(reference.volumeName) ?? '',
    filePath: readString(reference.path) ?? '',
    key: readString(reference.key) ?? '',
    optional: isOptional(reference),
  };
}

function readDownwardField(source: JsonObject): ValueSource | undefined {
  const field = readString(readObject(source.fieldRef)?.fieldPath);
  if (field !== undefined) return { type: 'fieldRef', field };
  const resource = readString(readObject(source.resourceFieldRef)?.resource);
  return resource === undefined ? undefined : { type: 'resourceFieldRef', field: resource };
}

function isOptional(reference: JsonObject): boolean {
  return readBoolean(reference.optional) ?? false;
}
