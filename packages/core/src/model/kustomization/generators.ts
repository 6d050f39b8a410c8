import type { FieldPath } from '../../manifest/field-path.js';
import type { JsonObject } from '../../manifest/manifest.js';
import { readBoolean, readObject, readObjects, readString, readStrings } from '../read.js';

/** One entry of `configMapGenerator` or `secretGenerator`. */
export interface Generator {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  readonly namespace?: string;
  readonly keys: ReadonlySet<string>;
  /** False when further keys come from a file that is not a manifest (`envs`). */
  readonly hasAllKeys: boolean;
  readonly behavior: 'create' | 'merge' | 'replace';
  /** True when the name ends in a hash of the content. */
  readonly hasHashSuffix: boolean;
  /** From the kustomization's root. */
  readonly path: FieldPath;
}

const FIELDS = [
  ['configMapGenerator', 'ConfigMap'],
  ['secretGenerator', 'Secret'],
] as const;

/** Source: sigs.k8s.io/kustomize/api/types, ConfigMapArgs, KvPairSources and GeneratorOptions. */
export function readGenerators(kustomization: JsonObject): readonly Generator[] {
  const common = readObject(kustomization['generatorOptions']);
  return FIELDS.flatMap(([field, kind]) =>
    readObjects(kustomization[field]).flatMap(({ index, value }): Generator[] => {
      const name = readString(value['name']);
      if (name === undefined || name === '') return [];
      const namespace = readString(value['namespace']);
      return [
        {
          kind,
          name,
          ...(namespace === undefined || namespace === '' ? {} : { namespace }),
          ...readKeys(value),
          behavior: readBehavior(value['behavior']),
          hasHashSuffix: !disablesHash(readObject(value['options'])) && !disablesHash(common),
          path: [field, index],
        },
      ];
    }),
  );
}

function readKeys(generator: JsonObject): Pick<Generator, 'keys' | 'hasAllKeys'> {
  const literals = (readStrings(generator['literals']) ?? []).map((literal) => before(literal, '='));
  const files = (readStrings(generator['files']) ?? []).map(keyOfFile);
  const reads = readString(generator['env']) !== undefined || (readStrings(generator['envs']) ?? []).length > 0;
  return { keys: new Set([...literals, ...files]), hasAllKeys: !reads };
}

/** `key=path`, or a path whose last part is the key. */
function keyOfFile(entry: string): string {
  return entry.includes('=') ? before(entry, '=') : entry.slice(entry.lastIndexOf('/') + 1);
}

function before(text: string, separator: string): string {
  const at = text.indexOf(separator);
  return at === -1 ? text : text.slice(0, at);
}

function readBehavior(value: unknown): Generator['behavior'] {
  return value === 'merge' || value === 'replace' ? value : 'create';
}

function disablesHash(options: JsonObject | undefined): boolean {
  return readBoolean(options?.['disableNameSuffixHash']) ?? false;
}
