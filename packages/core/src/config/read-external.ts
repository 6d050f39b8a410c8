import type { FieldPath } from '../manifest/field-path.js';
import type { ExternalObject } from '../model/project-index.js';
import { isObject } from '../model/read.js';
import { EXTERNAL_KEYS, EXTERNAL_KINDS } from './config.js';
import { didYouMean, type Fault, fault, list, nameOf, oneOf, quote, type Read } from './read-value.js';

const KEYS = Object.keys(EXTERNAL_KEYS);

export function readExternal(value: unknown): Read<readonly ExternalObject[]> {
  if (value === undefined) return { faults: [] };
  if (!Array.isArray(value)) {
    const wanted = 'a list of objects such as {kind: Secret, name: "tls-*"}';
    return fault(['external'], `The option external is ${wanted}, not ${nameOf(value)}.`);
  }
  const read = value.map((entry, index) => readEntry(entry, ['external', index]));
  return {
    value: read.flatMap((one) => (one.value === undefined ? [] : [one.value])),
    faults: read.flatMap(({ faults }) => faults),
  };
}

function readEntry(entry: unknown, path: FieldPath): Read<ExternalObject> {
  if (!isObject(entry))
    return fault(path, `An external object is a map with the keys ${list(KEYS)}, not ${nameOf(entry)}.`);
  const unknown = Object.keys(entry)
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({
      path: [...path, key],
      message: `An external object has no ${quote(key)}${didYouMean(key, KEYS)}`,
    }));
  const kind: Read<string> =
    entry['kind'] === undefined
      ? { faults: [] }
      : oneOf(entry['kind'], EXTERNAL_KINDS, [...path, 'kind'], 'The kind of an external object');
  const { name, namespace } = entry;
  const faults = [
    ...unknown,
    ...kind.faults,
    ...(name === undefined
      ? [{ path, message: 'An external object needs a name.' }]
      : checkText(name, [...path, 'name'], 'name')),
    ...(namespace === undefined ? [] : checkText(namespace, [...path, 'namespace'], 'namespace')),
  ];
  if (faults.length > 0 || !isText(name)) return { faults };
  return {
    value: {
      ...(kind.value === undefined ? {} : { kind: kind.value }),
      name,
      ...(isText(namespace) ? { namespace } : {}),
    },
    faults,
  };
}

function checkText(value: unknown, path: FieldPath, what: string): readonly Fault[] {
  return isText(value) ? [] : [{ path, message: `The ${what} of an external object is text, not ${nameOf(value)}.` }];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
