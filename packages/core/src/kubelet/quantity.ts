/**
 * Resource quantities as the API server reads them.
 * Source: k8s.io/apimachinery v0.37.2, pkg/api/resource/quantity.go and suffix.go; held against the real parser by the
 * table that verification/quantity writes.
 */

export interface Quantity {
  /** In base units: bytes for memory, cores for CPU. Exact up to 2^53; enough to compare limits. */
  readonly value: number;
  /** As written, for example `Mi`, `m`, `e3` or nothing. */
  readonly suffix: string;
}

const BINARY: Readonly<Record<string, number>> = {
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** Powers of ten. */
const DECIMAL: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };

/**
 * The number may lack any of its parts, even all of them: `5.`, `.5` and `Mi` (which is zero) are accepted. Spaces
 * around it are trimmed. `E` alone is exa, `E3` is an exponent.
 */
const QUANTITY = /^[ \u00a0]*([+-]?)(\d*)(?:\.(\d*))?(?:([eE][+-]?\d+)|([A-Za-z]*))[ \u00a0]*$/;

/**
 * Undefined when the API server refuses the text, for example `128MB` or `1 Gi`. An unquoted YAML number is read as its
 * shortest text, as the decoder does.
 */
export function parseQuantity(raw: string | number): Quantity | undefined {
  return parseScaled(String(raw), 0);
}

/** What the kubelet hands to the runtime: whole bytes, rounded up. Source: Quantity.Value(). */
export function bytesOf(raw: string | number | undefined): number | undefined {
  if (raw === undefined) return undefined;
  const quantity = parseQuantity(raw);
  return quantity === undefined ? undefined : awayFromZero(quantity.value);
}

/** Cores, for example 0.25 for `250m`. The API server keeps no more than a thousandth, rounded up. */
export function coresOf(raw: string | number | undefined): number | undefined {
  if (raw === undefined) return undefined;
  const thousandths = parseScaled(String(raw), 3);
  return thousandths === undefined ? undefined : awayFromZero(thousandths.value) / 1000;
}

/** The value times a power of ten, scaled in the decimal text so that 0.07 becomes exactly 70 thousandths. */
function parseScaled(text: string, power: number): Quantity | undefined {
  const match = QUANTITY.exec(text);
  if (match === null || text.trim() === '') return undefined;
  const [, sign = '', whole = '', fraction = '', exponent, unit = ''] = match;
  const scaled = (extra: number): number => Number(`${sign}${whole || '0'}.${fraction || '0'}e${power + extra}`);
  if (exponent !== undefined) return { value: scaled(Number(exponent.slice(1))), suffix: exponent };
  const decimal = DECIMAL[unit];
  if (decimal !== undefined) return { value: scaled(decimal), suffix: unit };
  const binary = BINARY[unit];
  return binary === undefined ? undefined : { value: scaled(0) * binary, suffix: unit };
}

function awayFromZero(value: number): number {
  return value < 0 ? -Math.ceil(-value) : Math.ceil(value) + 0;
}

const SHOWN_UNITS = [
  ['Gi', 2 ** 30],
  ['Mi', 2 ** 20],
  ['Ki', 2 ** 10],
] as const;

/** For people: `768Mi`, `1.5Gi`, `100 bytes`. */
export function renderBytes(bytes: number): string {
  for (const [unit, size] of SHOWN_UNITS) {
    if (bytes >= size) return `${Number((bytes / size).toFixed(1))}${unit}`;
  }
  return bytes === 1 ? '1 byte' : `${bytes} bytes`;
}
