import { isAtLeast, type KubernetesVersion } from '../kubernetes-version.js';

/** When the pod worker looks again at a restart that waits. */
export type Requeue = 'at-expiry' | 'every-ten-seconds';

const POLL_SECONDS = 10;
/** syncFrequency of the kubelet's configuration, by default; no wait for the next look is longer. */
const RESYNC_SECONDS = 60;

/** Source: pkg/kubelet/pod_workers.go, completeWork (v1.34.4 against v1.35.4 and v1.37.2). */
export function requeueOf(version: KubernetesVersion): Requeue {
  return isAtLeast(version, 1, 35) ? 'at-expiry' : 'every-ten-seconds';
}

/**
 * How long until the next look. The kubelet stretches it by a random factor from 1 to 1.5, here given: so a restart can
 * come half of the wait late, at most half a minute. Source: as above, workerBackOffPeriodJitterFactor.
 */
export function secondsUntilNextLook(requeue: Requeue, remainingSeconds: number, factor: number): number {
  const base = requeue === 'at-expiry' ? Math.min(Math.max(remainingSeconds, 0), RESYNC_SECONDS) : POLL_SECONDS;
  return base * factor;
}
