import type { Prediction } from '../../finding.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { predictExit } from '../prediction.js';

interface ProbeKill {
  /** Seconds after each start between which the kubelet decides to kill. */
  readonly window?: readonly [earliest: number, latest: number];
  readonly exitCode?: number;
}

/** The longest pause between restarts. Source: pkg/kubelet/kubelet.go, MaxContainerBackOff. */
const LONGEST_BACK_OFF_SECONDS = 300;

/**
 * A kill and the start after it happen in one sync of the kubelet, so a container that runs longer than the longest
 * back-off is restarted without a pause each time: CrashLoopBackOff never shows, only RESTARTS grows.
 * Source: pkg/kubelet/kuberuntime/kuberuntime_manager.go, doBackOff (kubernetes 1.34).
 */
export function predictProbeKill(pod: Pod, container: Container, kill: ProbeKill): Prediction {
  const prediction = predictExit(pod, container, kill);
  const latest = kill.window?.[1] ?? 0;
  if (!prediction.restarts || latest < LONGEST_BACK_OFF_SECONDS) return prediction;
  return { ...prediction, status: 'Running', reason: 'CrashLoopBackOff is hardly ever shown, RESTARTS grows' };
}
