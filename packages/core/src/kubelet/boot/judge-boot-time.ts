import type { Certainty } from '../../finding.js';
import type { BootBudget } from '../probing/boot-budget.js';
import type { BootTime } from './boot-time.js';

/**
 * Whether the boot is killed. A stated time is taken at its word. Of a known stack the typical application must live,
 * and of one that only looks like it the fastest; that the slowest may die is worth a remark. Undefined: nothing to say.
 */
export function judgeBootTime(
  { range, confidence }: BootTime,
  { safeBoot, killedBoot }: BootBudget,
): Certainty | undefined {
  if (confidence === 'stated') {
    if (range.typical >= killedBoot) return 'certain';
    return range.typical > safeBoot ? 'likely' : undefined;
  }
  const surelyDies = confidence === 'sure' ? range.typical : range.fastest;
  const mayDie = confidence === 'sure' ? range.slowest : range.typical;
  if (surelyDies >= killedBoot) return 'likely';
  return mayDie >= killedBoot ? 'possible' : undefined;
}
