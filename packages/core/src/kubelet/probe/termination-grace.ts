import type { ProbeTiming } from './probe-timing.js';

/**
 * However little of the grace period is left, the process gets this long between SIGTERM and SIGKILL.
 * Source: pkg/kubelet/kuberuntime/kuberuntime_manager.go, minimumGracePeriodInSeconds (v1.37.2).
 */
const MINIMUM_GRACE_SECONDS = 2;

export interface Termination {
  /** How long the preStop hook runs before SIGTERM; a grace period of 0 leaves it out. */
  readonly preStopSeconds: number;
  /** What is left from SIGTERM to SIGKILL: whole seconds. */
  readonly graceSeconds: number;
}

/** What the kill of one container depends on besides its probe. */
export interface KilledPod {
  readonly terminationGracePeriodSeconds: number;
  readonly preStopSeconds?: number;
  /**
   * Nothing of the pod is to run on: restartPolicy Never, and no other container runs. The kubelet then stops the pod
   * instead of the container, with the pod's grace period.
   */
  readonly endsWithContainer: boolean;
}

/**
 * How a container is stopped that a probe kills. The probe's own grace period holds before the pod's, unless the pod
 * ends with the container.
 * Source: pkg/kubelet/kuberuntime/kuberuntime_container.go, killContainer and setTerminationGracePeriod;
 * kuberuntime_manager.go, computePodActions and its KillPod (v1.37.2).
 */
export function terminationAfterKill(
  timing: Pick<ProbeTiming, 'terminationGracePeriodSeconds'>,
  pod: KilledPod,
): Termination {
  const own = pod.endsWithContainer ? undefined : timing.terminationGracePeriodSeconds;
  const grace = own ?? pod.terminationGracePeriodSeconds;
  const preStopSeconds = grace > 0 ? Math.min(pod.preStopSeconds ?? 0, grace) : 0;
  return { preStopSeconds, graceSeconds: Math.max(grace - Math.floor(preStopSeconds), MINIMUM_GRACE_SECONDS) };
}
