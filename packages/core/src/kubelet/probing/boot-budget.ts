import type { EffectiveProbe } from '../effective-probe.js';
import type { ProbeFailure } from '../probe/boot-profile.js';
import { longestSafeBoot, shortestKilledBoot } from '../probe/kill-window.js';
import { nominalKillWindow } from '../probe/nominal-kill-window.js';

/** What a probe grants a container that it cannot reach, in seconds after the container's start. */
export interface BootBudget {
  /** A boot up to this long is never killed. */
  readonly safeBoot: number;
  /** A boot of this length or more is always killed. */
  readonly killedBoot: number;
  /** When a container that never answers is killed, in the round numbers to tell a person: earliest and latest. */
  readonly killWindow: readonly [earliest: number, latest: number];
}

export function bootBudgetOf(probe: EffectiveProbe): BootBudget {
  const failure = failureOf(probe);
  const window = nominalKillWindow(probe, failure);
  return {
    safeBoot: longestSafeBoot(probe, failure),
    killedBoot: shortestKilledBoot(probe, failure) ?? Number.POSITIVE_INFINITY,
    killWindow: [
      window?.earliestSeconds ?? Number.POSITIVE_INFINITY,
      window?.latestSeconds ?? Number.POSITIVE_INFINITY,
    ],
  };
}

/** How a probe fails that meets nobody: a refused connection, or a command that finds no server. */
export function failureOf({ handler }: EffectiveProbe): ProbeFailure {
  if (handler?.type === 'grpc') return 'grpc-refused';
  return handler?.type === 'exec' ? 'error-status' : 'refused';
}
