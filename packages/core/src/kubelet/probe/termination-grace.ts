import type { ProbeTiming } from './probe-timing.js';

/**
 * However little of the grace period is left, the process gets this long between SIGTERM and SIGKILL.
 * Source: pkg/kubelet/kuberuntime/kuberuntime_manager.go, minimumGracePeriodInSeconds (v1.37.2).
 */
export const MINIMUM_GRACE_SECONDS = 2;

export interface Termination {
  /** How long the preStop hook runs before SIGTERM; a grace period of 0 leaves it out. */
  readonly preStopSeconds: number;
  /** What is left from SIGTERM to SIGKILL: whole seconds. */
  readonly graceSeconds: number;
}

/**
 * How a container is stopped that the probe of `timing` kills: the probe's own grace period holds before the pod's.
 * Source: pkg/kubelet/kuberuntime/kuberuntime_container.go, killContainer and setTerminationGracePeriod (v1.37.2).
 */
export function terminationAfterKill(
  timing: Pick<ProbeTiming, 'terminationGracePeriodSeconds'>,
  pod: { readonly terminationGracePeriodSeconds: number; readonly preStopSeconds?: number },
): Termination {
  const grace = timing.terminationGracePeriodSeconds ?? pod.terminationGracePeriodSeconds;
  const preStopSeconds = grace > 0 ? Math.min(pod.preStopSeconds ?? 0, grace) : 0;
  return { preStopSeconds, graceSeconds: Math.max(grace - Math.floor(preStopSeconds), MINIMUM_GRACE_SECONDS) };
}
