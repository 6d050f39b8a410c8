import {
  firstProbeWindow,
  firstSuccessWindow,
  forecastProbeKill,
  type KillForecast,
  type ProbedBoot,
  type StartConditions,
  type TimeWindow,
} from './kill-window.js';

export type KillingProbe = 'startup' | 'liveness';

/** The probes of one container that can kill it; readiness never does. */
export interface ProbedContainer {
  readonly startup?: ProbedBoot;
  readonly liveness?: ProbedBoot;
}

/** Which probes may kill the container, and over all of them whether and when. */
export type ContainerKillForecast = KillForecast & { readonly probes: readonly KillingProbe[] };

const NEVER: ContainerKillForecast = { verdict: 'never', probes: [] };

/**
 * Whether the probes kill a booting container. A startup probe holds the liveness probe back until its first success;
 * the liveness probe's initial delay still counts from the container's start.
 * Source: pkg/kubelet/prober/worker.go, doProbe; kuberuntime_manager.go, computePodActions (v1.37.2).
 */
export function forecastContainerKill(
  { startup, liveness }: ProbedContainer,
  conditions: StartConditions = {},
): ContainerKillForecast {
  const ofStartup = startup && forecastProbeKill(startup, firstProbeWindow(startup.timing, conditions));
  const ofLiveness = liveness && forecastLivenessKill(liveness, startup, conditions);
  const kills = [
    ...killsBy('startup', ofStartup),
    ...(ofStartup?.verdict === 'certain' ? [] : killsBy('liveness', ofLiveness)),
  ];
  const [first, second] = kills;
  if (first === undefined) return NEVER;
  const window = second === undefined ? first.window : union(first.window, second.window);
  const isCertain = kills.some(({ verdict }) => verdict === 'certain');
  return { verdict: isCertain ? 'certain' : 'possible', window, probes: kills.map(({ probe }) => probe) };
}

function forecastLivenessKill(
  liveness: ProbedBoot,
  startup: ProbedBoot | undefined,
  conditions: StartConditions,
): KillForecast {
  const first = firstProbeWindow(liveness.timing, conditions);
  if (startup === undefined) return forecastProbeKill(liveness, first);
  const started = firstSuccessWindow(startup, firstProbeWindow(startup.timing, conditions));
  if (started.earliestSeconds === Number.POSITIVE_INFINITY) return { verdict: 'never' };
  return forecastProbeKill(liveness, {
    earliestSeconds: Math.max(started.earliestSeconds, first.earliestSeconds),
    latestSeconds: Math.max(started.latestSeconds + liveness.timing.periodSeconds, first.latestSeconds),
  });
}

type Kill = Exclude<KillForecast, { verdict: 'never' }> & { readonly probe: KillingProbe };

function killsBy(probe: KillingProbe, forecast: KillForecast | undefined): readonly Kill[] {
  return forecast === undefined || forecast.verdict === 'never' ? [] : [{ ...forecast, probe }];
}

function union(one: TimeWindow, other: TimeWindow): TimeWindow {
  return {
    earliestSeconds: Math.min(one.earliestSeconds, other.earliestSeconds),
    latestSeconds: Math.max(one.latestSeconds, other.latestSeconds),
  };
}
