import type { FieldPath } from '../../manifest/field-path.js';
import { printable } from '../../manifest/printable.js';
import type { Container } from '../../model/container.js';
import { PROBE_FIELD } from '../../model/probe.js';
import { isObject, readObject, readObjects } from '../../model/read.js';
import { isPlaceholder } from './fault.js';

type Type = 'string' | 'number' | 'boolean' | 'list' | 'strings';

/** A value that the API server cannot read into the type of its field. */
export interface WrongType {
  readonly field: string;
  /** `a text`, `a map`. */
  readonly is: string;
  /** `a list of texts`. */
  readonly wanted: string;
  readonly at: FieldPath;
  /** The same value in the wanted type, where there is one. */
  readonly value?: number | boolean | string | readonly string[];
}

/** Source: k8s.io/api/core/v1/types.go, Container. */
const OF_CONTAINER: readonly (readonly [field: string, type: Type])[] = [
  ['image', 'string'],
  ['command', 'strings'],
  ['args', 'strings'],
  ['env', 'list'],
  ['envFrom', 'list'],
  ['ports', 'list'],
  ['volumeMounts', 'list'],
  ['tty', 'boolean'],
  ['stdin', 'boolean'],
];
const OF_PROBE: readonly (readonly [field: string, type: Type])[] = [
  ['initialDelaySeconds', 'number'],
  ['periodSeconds', 'number'],
  ['timeoutSeconds', 'number'],
  ['failureThreshold', 'number'],
  ['successThreshold', 'number'],
];
const OF_SECURITY: readonly (readonly [field: string, type: Type])[] = [
  ['runAsUser', 'number'],
  ['runAsGroup', 'number'],
  ['runAsNonRoot', 'boolean'],
  ['privileged', 'boolean'],
  ['allowPrivilegeEscalation', 'boolean'],
  ['readOnlyRootFilesystem', 'boolean'],
];

export function* findWrongTypes({ raw, at }: Container): Iterable<WrongType> {
  yield* check(raw, at(), OF_CONTAINER);
  yield* check(raw.securityContext, at('securityContext'), OF_SECURITY);
  for (const field of Object.values(PROBE_FIELD)) yield* check(raw[field], at(field), OF_PROBE);
  for (const { index, value } of readObjects(raw.ports)) {
    yield* check(value, at('ports', index), [
      ['containerPort', 'number'],
      ['hostPort', 'number'],
    ]);
  }
}

function* check(
  holder: unknown,
  path: FieldPath,
  fields: readonly (readonly [field: string, type: Type])[],
): Iterable<WrongType> {
  const object = readObject(holder);
  if (object === undefined) return;
  for (const [field, type] of fields) {
    const value = object[field];
    if (value === undefined || value === null) continue;
    const at = [...path, field];
    if (type === 'strings' && Array.isArray(value)) yield* checkItems(field, value, at);
    else if (!isOfType(value, type) && !isToBeReplaced(value)) {
      const converted = convert(value, type);
      yield {
        field,
        is: describe(value),
        wanted: WANTED[type],
        at,
        ...(converted === undefined ? {} : { value: converted }),
      };
    }
  }
}

/** `args: [--port, 8080]`: the API server reads no number into a text. */
function* checkItems(field: string, items: readonly unknown[], path: FieldPath): Iterable<WrongType> {
  for (const [index, item] of items.entries()) {
    if (typeof item === 'string' || item === null) continue;
    const wrong = { field: `${field}[${index}]`, is: describe(item), wanted: WANTED.string, at: [...path, index] };
    yield Number.isSafeInteger(item) ? { ...wrong, value: String(item) } : wrong;
  }
}

const WANTED: Readonly<Record<Type, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  strings: 'a list of texts',
};

function isOfType(value: unknown, type: Type): boolean {
  if (type === 'list') return Array.isArray(value);
  if (type === 'strings') return false;
  return typeof value === type;
}

function isToBeReplaced(value: unknown): boolean {
  return typeof value === 'string' && isPlaceholder(value);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'a map';
  if (typeof value === 'string') return `the text "${printable(value)}"`;
  return `the ${typeof value} ${String(value)}`;
}

function convert(value: unknown, type: Type): WrongType['value'] {
  if (typeof value !== 'string') return undefined;
  if (type === 'number' && /^\d+$/.test(value)) return Number(value);
  if (type === 'boolean' && /^(?:true|false)$/.test(value)) return value === 'true';
  // Words with quotes or shell syntax are not split at their spaces alone.
  return type === 'strings' && /^[\w./:=@-]+(?: [\w./:=@-]+)*$/.test(value) ? value.split(' ') : undefined;
}
