/**
 * Scalars as Kubernetes reads them: sigs.k8s.io/yaml 1.6 decodes with go-yaml v2, whose rules are neither YAML 1.1 nor
 * 1.2. Ported from `resolve.go` of go.yaml.in/yaml/v2 v2.4.2 and held against it by kubernetes-yaml.cases.json.
 */
import { decodeBinary } from './decode-binary.js';

export type ScalarValue = string | number | boolean | null;

export interface ScalarText {
  /** The content, without quotes and with escapes and line folds resolved. */
  readonly text: string;
  /** The resolved tag, for example `tag:yaml.org,2002:int`. */
  readonly tag: string | undefined;
  /** True without quotes and for an empty node; block scalars are not plain. */
  readonly plain: boolean;
}

const TAG_PREFIX = 'tag:yaml.org,2002:';
const LARGEST_INT64 = 2n ** 63n - 1n;
const SMALLEST_INT64 = -(2n ** 63n);
const LARGEST_UINT64 = 2n ** 64n - 1n;
/** Integers of fewer characters than this, prefix and sign included, are exact in a double whatever their base. */
const EXACT_LENGTH = 14;

const WORDS: ReadonlyMap<string, ScalarValue> = new Map<string, ScalarValue>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
]);

/** The longest key of {@link WORDS}, so that ordinary text is told apart without a look-up. */
const LONGEST_WORD = 5;
const WORD_STARTS = new Set([...'yYnNtTfFoO~'].map((character) => character.charCodeAt(0)));
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
/** Go's `ParseFloat` takes underscores between digits; only text that begins with a dot gets there with them. */
const DOTTED = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
/** go-yaml parses what follows `0b` on its own, sign included: `0b+1` is 1. */
const SIGNED_BINARY = /^0b([-+])([01]+)$/;
const TIMESTAMP =
  /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]\d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?(?:Z|[-+]\d\d:\d\d)| \d{1,2}:\d{1,2}:\d{1,2}(?:[.,]\d+)?)?$/;

/** The value; undefined when the text does not fit its tag, which Kubernetes refuses. NaN and infinities are possible. */
export function resolveKubernetesScalar({ text, tag, plain }: ScalarText): ScalarValue | undefined {
  if (tag === undefined) return plain ? resolvePlain(text) : text;
  if (!tag.startsWith(TAG_PREFIX)) return text;
  return resolveTagged(text, tag.slice(TAG_PREFIX.length));
}

/** The key as the JSON that Kubernetes makes of it has it; undefined for keys that it refuses, such as null. */
export function resolveKubernetesKey(scalar: ScalarText): string | undefined {
  const value = resolveKubernetesScalar(scalar);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'number') return undefined;
  const integer = parseInteger(scalar.text.replaceAll('_', ''));
  if (integer === undefined || scalar.tag === `${TAG_PREFIX}float`) return renderFloatKey(value);
  return integer > LARGEST_INT64 ? undefined : integer.toString();
}

function resolvePlain(text: string): ScalarValue {
  if (text === '') return null;
  const first = text.charCodeAt(0);
  if (WORD_STARTS.has(first)) return text.length > LONGEST_WORD ? text : lookUp(text);
  if (first === 0x2e) return resolveDotted(text);
  if ((first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d) return resolveNumber(text);
  return text;
}

function lookUp(text: string): ScalarValue {
  const value = WORDS.get(text);
  return value === undefined ? text : value;
}

function resolveDotted(text: string): ScalarValue {
  return DOTTED.test(text) ? finiteOr(Number(text.replaceAll('_', '')), text) : lookUp(text);
}

function resolveNumber(text: string): ScalarValue {
  const digits = text.includes('_') ? text.replaceAll('_', '') : text;
  const integer = parseSmallInteger(digits);
  if (integer !== undefined) return integer;
  if (FLOAT.test(digits)) return finiteOr(Number(digits), text);
  const binary = SIGNED_BINARY.exec(digits);
  if (binary) return Number(`0b${binary[2]}`) * (binary[1] === '-' ? -1 : 1);
  return lookUp(text);
}

function parseSmallInteger(digits: string): number | undefined {
  if (digits.length >= EXACT_LENGTH) {
    const large = parseInteger(digits);
    return large === undefined ? undefined : Number(large);
  }
  const parts = INTEGER.exec(digits);
  if (!parts) return undefined;
  const [, sign, hex, binary, octal, decimal] = parts;
  const magnitude = decimal ?? (hex ? `0x${hex}` : binary ? `0b${binary}` : `0o${octal}`);
  return sign === '-' ? 0 - Number(magnitude) : Number(magnitude);
}

/** Go's `ParseInt` with base 0, then `ParseUint`: undefined outside of 64 bits. */
function parseInteger(digits: string): bigint | undefined {
  const parts = INTEGER.exec(digits);
  if (!parts) return undefined;
  const [, sign, hex, binary, octal, decimal] = parts;
  const magnitude = BigInt(decimal ?? (hex ? `0x${hex}` : binary ? `0b${binary}` : `0o${octal}`));
  const value = sign === '-' ? -magnitude : magnitude;
  if (value < SMALLEST_INT64) return undefined;
  return value > (sign === '' ? LARGEST_UINT64 : LARGEST_INT64) ? undefined : value;
}

function finiteOr(value: number, text: string): ScalarValue {
  return Number.isFinite(value) ? value : text;
}

function resolveTagged(text: string, name: string): ScalarValue | undefined {
  switch (name) {
    case 'null':
      return resolvePlain(text) === null ? null : undefined;
    case 'bool':
      return only('boolean', text);
    case 'int':
      return parseInteger(text.replaceAll('_', '')) === undefined && !SIGNED_BINARY.test(text)
        ? undefined
        : only('number', text);
    case 'float':
      return only('number', text);
    case 'timestamp':
      return TIMESTAMP.test(text) ? text : undefined;
    case 'binary':
      return decodeBinary(text);
    default:
      return text;
  }
}

function only(type: 'boolean' | 'number', text: string): ScalarValue | undefined {
  const value = resolvePlain(text);
  return typeof value === type ? value : undefined;
}

/** `strconv.FormatFloat(value, 'g', -1, 32)`, which sigs.k8s.io/yaml uses for keys: 32 bits, exponent from 6 digits on. */
function renderFloatKey(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  let digits = 1;
  while (digits < 9 && Math.fround(Number(single.toExponential(digits - 1))) !== single) digits += 1;
  const [mantissa = '', exponentText = ''] = single.toExponential(digits - 1).split('e');
  const exponent = Number(exponentText);
  const sign = Object.is(single, -0) ? '-' : '';
  if (exponent >= -4 && exponent < 6) return sign + single.toFixed(Math.max(digits - 1 - exponent, 0));
  return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
