import type { Prediction } from '../../finding.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { backOffSettings } from '../backoff/restart-back-off.js';
import { firstWaitingRestart } from '../backoff/restart-waits.js';
import { DEFAULT_KUBERNETES_VERSION } from '../kubernetes-version.js';
import { predictExit } from '../prediction.js';
import { terminationAfterKill } from '../probe/termination-grace.js';
import { terminationGracePeriodOf } from '../termination-grace-period.js';
import { hookSecondsOf } from './hook-seconds.js';

interface ProbeKill {
  /** Seconds after each start between which the kubelet decides to kill. */
  readonly window?: readonly [earliest: number, latest: number];
  readonly exitCode?: number;
  /** Seconds that the container is taken to boot; left out where it never answers the probe. */
  readonly bootSeconds?: number;
}

/**
 * A kill and the start after it happen in one sync of the kubelet, so a container that runs longer than the longest
 * back-off is restarted without a pause each time: CrashLoopBackOff never shows, only RESTARTS grows.
 */
export function predictProbeKill(pod: Pod, container: Container, kill: ProbeKill): Prediction {
  const prediction = predictExit(pod, container, kill);
  // A process that does not heed SIGTERM lives on through the grace period; most do.
  const { preStopSeconds } = terminationAfterKill(
    {},
    {
      terminationGracePeriodSeconds: terminationGracePeriodOf(pod),
      preStopSeconds: hookSecondsOf(container, 'preStop') ?? 0,
      endsWithContainer: false,
    },
  );
  const loop = { cause: 'kill', runSeconds: (kill.window?.[1] ?? 0) + preStopSeconds } as const;
  const isShown = firstWaitingRestart(loop, backOffSettings(DEFAULT_KUBERNETES_VERSION)) !== undefined;
  if (!prediction.restarts || isShown) return prediction;
  return { ...prediction, status: 'Running', reason: 'CrashLoopBackOff is hardly ever shown, RESTARTS grows' };
}
