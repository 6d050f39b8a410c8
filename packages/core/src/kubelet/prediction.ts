import type { PodStatus, PredictedStatus, Prediction } from '../finding.js';
import type { Container } from '../model/container.js';
import type { Pod } from '../model/pod.js';
import { restartPolicyOf } from './restart-policy.js';

interface ExitDetails {
  /** Left out when it is not known; then it counts as a failure. */
  readonly exitCode?: number;
  readonly reason?: string;
  /** Seconds after each start between which the container is killed. */
  readonly window?: readonly [earliest: number, latest: number];
  /** With a window: the seconds that it is taken to boot. */
  readonly bootSeconds?: number;
}

/**
 * What the pod shows when this container ends again and again in the same way, after the first few restarts.
 * Source: pkg/kubelet/container/helpers.go, ShouldContainerBeRestarted; kubectl's printers for the `Init:` prefix.
 */
export function predictExit(pod: Pod, container: Container, details: ExitDetails = {}): Prediction {
  const policy = restartPolicyOf(pod, container);
  const succeeded = details.exitCode === 0;
  const restarts = policy === 'Always' || (policy === 'OnFailure' && !succeeded);
  const status: PodStatus = restarts ? 'CrashLoopBackOff' : succeeded ? 'Completed' : 'Error';
  return { status: withInit(container, status), restarts, ...details };
}

/**
 * What the pod shows when the runtime cannot execute the program: RunContainerError, exit code 128, and the same back-off
 * as after a crash. Source: containerd, StartError; pkg/kubelet/kuberuntime/kuberuntime_container.go, startContainer.
 */
export function predictStartFailure(pod: Pod, container: Container, reason: string): Prediction {
  return predictExit(pod, container, { exitCode: 128, reason });
}

/** What the pod shows when the container is never started, or is started but not in a loop. */
export function predictStatus(container: Container, status: PodStatus, reason?: string): Prediction {
  return { status: withInit(container, status), restarts: false, ...(reason === undefined ? {} : { reason }) };
}

/** The memory limit kills the container, now and after each restart. */
export function predictOutOfMemory(pod: Pod, container: Container): Prediction {
  const restarts = restartPolicyOf(pod, container) !== 'Never';
  return { status: withInit(container, 'OOMKilled'), exitCode: 137, restarts };
}

const STATUSES_OF_THE_POD: ReadonlySet<PodStatus> = new Set([
  'Rejected',
  'Pending',
  'ContainerCreating',
  'NotReady',
  'Running',
]);

/** Statuses of the whole pod carry no prefix: it is not a container that fails then. */
function withInit(container: Container, status: PodStatus): PredictedStatus {
  const ofPod = STATUSES_OF_THE_POD.has(status);
  const isInit = container.role === 'init' || container.role === 'sidecar';
  return isInit && !ofPod ? `Init:${status}` : status;
}
