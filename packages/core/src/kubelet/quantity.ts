/**
 * Resource quantities as the API server reads them.
 * Source: k8s.io/apimachinery/pkg/api/resource/quantity.go and suffix.go (kubernetes 1.34).
 */

export interface Quantity {
  /** In base units: bytes for memory, cores for CPU. Exact up to 2^53; enough to compare limits. */
  readonly value: number;
  readonly suffix: string;
}

const BINARY: Readonly<Record<string, number>> = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 };

const DECIMAL: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
};

/** Digits on at least one side of the point, then a suffix or an exponent. `E` alone is exa, `E3` is an exponent. */
const QUANTITY = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([eE][+-]?\d+)|([A-Za-z]*))$/;

/**
 * Undefined when the API server refuses the text, for example `128MB` or `1 Gi`. An unquoted YAML number is read as its
 * shortest text, as the decoder does.
 */
export function parseQuantity(raw: string | number): Quantity | undefined {
  const match = QUANTITY.exec(String(raw));
  if (match === null) return undefined;
  const [, number = '', exponent, suffix = ''] = match;
  if (exponent !== undefined) return { value: Number(`${number}${exponent}`), suffix: exponent };
  const factor = DECIMAL[suffix] ?? BINARY[suffix];
  return factor === undefined ? undefined : { value: Number(number) * factor, suffix };
}

/** What the kubelet hands to the runtime: whole bytes, rounded up. Source: Quantity.Value(). */
export function bytesOf(raw: string | number | undefined): number | undefined {
  if (raw === undefined) return undefined;
  const quantity = parseQuantity(raw);
  return quantity === undefined ? undefined : Math.ceil(quantity.value);
}

/** Cores, for example 0.25 for `250m`. The API server keeps no more than a thousandth, rounded up. */
export function coresOf(raw: string | number | undefined): number | undefined {
  if (raw === undefined) return undefined;
  const quantity = parseQuantity(raw);
  return quantity === undefined ? undefined : Math.ceil(quantity.value * 1000) / 1000;
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
