import type { ProbeFailure } from './boot-profile.js';
import { decidingProbe, lastRescue, type StartConditions, type TimeWindow } from './kill-window.js';
import type { ProbeTiming } from './probe-timing.js';

/** What a person is told of a probe: the numbers without the seconds that a node adds or takes. */
export interface NominalBudget {
  /** When a container that never answers is killed, for example 20 to 30 s for the defaults. */
  readonly killWindow: TimeWindow;
  /** An answer until then always saves it. */
  readonly safeBootSeconds: number;
}

/** `forecastProbeKill` and `longestSafeBoot` have the strict numbers. Undefined where no failure counts. */
export function nominalBudget(
  timing: ProbeTiming,
  failure: ProbeFailure,
  { postStartSeconds = 0 }: StartConditions = {},
): NominalBudget | undefined {
  if (failure === 'handler-error') return undefined;
  const probed = { timing, boot: { failure, answersAfterSeconds: Number.POSITIVE_INFINITY } };
  const delay = Math.max(timing.initialDelaySeconds, postStartSeconds);
  const earliest = decidingProbe(probed, delay);
  const latest = decidingProbe(probed, delay + timing.periodSeconds);
  return {
    killWindow: { earliestSeconds: earliest.endSeconds, latestSeconds: latest.endSeconds },
    safeBootSeconds: lastRescue(failure, earliest),
  };
}
