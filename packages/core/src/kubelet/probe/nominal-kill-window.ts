import type { ProbeFailure } from './boot-profile.js';
import { decidingProbe, type TimeWindow } from './kill-window.js';
import type { ProbeTiming } from './probe-timing.js';

/**
 * When a container that never answers is killed, without the seconds that a node adds or takes: the numbers to tell a
 * person, for example 20 to 30 s for the defaults. `forecastProbeKill` has the strict ones. Undefined where no failure
 * counts.
 */
export function nominalKillWindow(timing: ProbeTiming, failure: ProbeFailure): TimeWindow | undefined {
  if (failure === 'handler-error') return undefined;
  const probed = { timing, boot: { failure, answersAfterSeconds: Number.POSITIVE_INFINITY } };
  const delay = timing.initialDelaySeconds;
  return {
    earliestSeconds: decidingProbe(probed, delay).endSeconds,
    latestSeconds: decidingProbe(probed, delay + timing.periodSeconds).endSeconds,
  };
}
