import { expect, test } from 'vitest';
import type { BootTime } from './boot-time.js';
import { judgeBootTime } from './judge-boot-time.js';

const BUDGET = { safeBoot: 20, killedBoot: 30, killWindow: [20, 31], answerWithin: 20 } as const;

test.each<[BootTime['confidence'], number, number, number, string | undefined]>([
  ['stated', 20, 20, 20, undefined],
  ['stated', 21, 21, 21, 'likely'],
  ['stated', 30, 30, 30, 'certain'],
  ['sure', 5, 29, 29, undefined],
  ['sure', 5, 29, 30, 'possible'],
  ['sure', 5, 30, 90, 'likely'],
  ['sure', 40, 50, 90, 'likely'],
  ['probable', 5, 29, 90, undefined],
  ['probable', 5, 30, 90, 'possible'],
  ['probable', 30, 40, 90, 'likely'],
])(
  '%s boot of %d / %d / %d s under a probe that spares 20 s and kills from 30 s on: %s',
  (confidence, fastest, typical, slowest, verdict) => {
    const boot = { range: { fastest, typical, slowest }, confidence, subject: 'this' };
    expect(judgeBootTime(boot, BUDGET)).toBe(verdict);
  },
);
