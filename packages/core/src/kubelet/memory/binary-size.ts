const FACTOR: Readonly<Record<string, number>> = { '': 1, b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };

const SIZE = /^(\d+(?:\.\d+)?)([bkmgt]?)(?:i?b)?$/i;

/** Sizes as most programs read them, in powers of 1024: `250M`, `2gb`, `512KiB`, `1048576`. Undefined for other text. */
export function parseBinarySize(text: string): number | undefined {
  const [, number, unit = ''] = SIZE.exec(text.trim()) ?? [];
  const factor = FACTOR[unit.toLowerCase()];
  return number === undefined || factor === undefined ? undefined : Math.floor(Number(number) * factor);
}
