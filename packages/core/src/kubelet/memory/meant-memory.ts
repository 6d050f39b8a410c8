import { threshold } from '../../knowledge/thresholds.js';
import type { RawQuantity } from '../../model/container.js';
import { bytesOf } from '../quantity.js';

const NUMBER_AND_UNIT = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/;

const UNITS = ['Ki', 'Mi', 'Gi'] as const;

/**
 * The memory that a person probably meant by a quantity that is refused or far too small: the same number with the
 * smallest unit that makes it at least 16 MiB, or the unit whose letter was written. Undefined when no unit fits, and
 * when the unit is one of the three itself: then it is the number that is too small.
 */
export function findMeantMemory(raw: RawQuantity): string | undefined {
  const [, number, unit = ''] = NUMBER_AND_UNIT.exec(String(raw)) ?? [];
  if (number === undefined || UNITS.some((known) => known === unit)) return undefined;
  const letter = UNITS.find((candidate) => /^[kmg](?:i?b?|ib)$/i.test(unit) && candidate[0] === unit[0]?.toUpperCase());
  return [letter, ...UNITS]
    .flatMap((candidate) => (candidate === undefined ? [] : [`${number}${candidate}`]))
    .find((candidate) => (bytesOf(candidate) ?? 0) >= threshold('smallest-meant-memory'));
}
