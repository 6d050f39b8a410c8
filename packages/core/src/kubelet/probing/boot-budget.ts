import type { Container } from '../../model/container.js';
import type { EffectiveProbe } from '../effective-probe.js';
import type { ProbeFailure } from '../probe/boot-profile.js';
import { longestSafeBoot, shortestKilledBoot } from '../probe/kill-window.js';
import { nominalBudget } from '../probe/nominal-budget.js';
import { hookSecondsOf } from './hook-seconds.js';

/** What a probe grants a container that it cannot reach, in seconds after the container's start. */
export interface BootBudget {
  /** A boot up to this long is never killed. */
  readonly safeBoot: number;
  /** A boot of this length or more is always killed. */
  readonly killedBoot: number;
  /** When a container that never answers is killed, in the round numbers to tell a person: earliest and latest. */
  readonly killWindow: readonly [earliest: number, latest: number];
  /** Within how many seconds it must answer to be spared, as a round number too. */
  readonly answerWithin: number;
}

/** Undefined behind a postStart hook of unknown length: no probe runs before it has returned. */
export function bootBudgetOf(
  container: Container,
  probe: EffectiveProbe,
  failure: ProbeFailure = failureOf(probe),
): BootBudget | undefined {
  const postStartSeconds = hookSecondsOf(container, 'postStart');
  if (postStartSeconds === undefined) return undefined;
  const conditions = { postStartSeconds };
  const nominal = nominalBudget(probe, failure, conditions);
  return {
    safeBoot: longestSafeBoot(probe, failure, conditions),
    killedBoot: shortestKilledBoot(probe, failure, conditions) ?? Number.POSITIVE_INFINITY,
    killWindow: [
      nominal?.killWindow.earliestSeconds ?? Number.POSITIVE_INFINITY,
      nominal?.killWindow.latestSeconds ?? Number.POSITIVE_INFINITY,
    ],
    answerWithin: nominal?.safeBootSeconds ?? Number.POSITIVE_INFINITY,
  };
}

/** What liveness grants behind a startup probe that passes as soon as it runs. */
export function bootBudgetBehind(
  container: Container,
  startup: EffectiveProbe,
  liveness: EffectiveProbe,
): BootBudget | undefined {
  const budgetAfter = (startedSeconds: number): BootBudget | undefined =>
    bootBudgetOf(container, {
      ...liveness,
      initialDelaySeconds: Math.max(liveness.initialDelaySeconds, startedSeconds),
    });
  const early = budgetAfter(startup.initialDelaySeconds);
  // Its first tick may come a period later, and liveness begins with a tick of its own.
  const late = budgetAfter(startup.initialDelaySeconds + startup.periodSeconds);
  if (early === undefined || late === undefined) return undefined;
  return { ...early, killedBoot: late.killedBoot, killWindow: [early.killWindow[0], late.killWindow[1]] };
}

/** How a probe fails that meets nobody: a refused connection, or a command that finds no server. */
export function failureOf({ handler }: EffectiveProbe): ProbeFailure {
  if (handler?.type === 'grpc') return 'grpc-refused';
  return handler?.type === 'exec' ? 'error-status' : 'refused';
}
