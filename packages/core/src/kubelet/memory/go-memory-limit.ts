const FACTOR: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

export type GoMemoryLimit = { readonly bytes: number } | 'off' | 'malformed';

/**
 * Anything but digits with one of these units, `off` or nothing makes the Go runtime abort before `main`.
 * Source: https://github.com/golang/go/blob/go1.26.0/src/runtime/mgcpacer.go, readGOMEMLIMIT, and string.go, parseByteCount.
 */
export function parseGoMemoryLimit(text: string): GoMemoryLimit {
  if (text === '' || text === 'off') return 'off';
  const [, digits, unit = ''] = /^(\d+)([A-Za-z]*)$/.exec(text) ?? [];
  const factor = FACTOR[unit];
  if (digits === undefined || factor === undefined) return 'malformed';
  const bytes = Number(digits) * factor;
  return bytes < 2 ** 63 ? { bytes } : 'malformed';
}

/** The value that a person meant by a malformed one: Kubernetes' `400Mi` and a bare `400M` become `400MiB`. */
export function findMeantGoMemoryLimit(text: string): string | undefined {
  const [, digits, letter] = /^\s*(\d+)(?:\.\d+)?\s*([kmgt])i?b?\s*$/i.exec(text) ?? [];
  return digits === undefined || letter === undefined ? undefined : `${digits}${letter.toUpperCase()}iB`;
}
