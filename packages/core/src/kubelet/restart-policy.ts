import type { Container } from '../model/container.js';
import type { Pod } from '../model/pod.js';

export type RestartPolicy = 'Always' | 'OnFailure' | 'Never';

const POLICIES: ReadonlySet<string> = new Set(['Always', 'OnFailure', 'Never']);

/**
 * The policy that holds for one container: its own where it has one (sidecars, and any container since 1.34), else the
 * pod's, which defaults to Always. An init container under Always is restarted only until it has succeeded once.
 * Source: pkg/apis/core/v1/defaults.go, SetDefaults_PodSpec; pkg/kubelet/container/helpers.go.
 */
export function restartPolicyOf(pod: Pod, container: Container): RestartPolicy {
  if (isPolicy(container.restartPolicy)) return container.restartPolicy;
  const ofPod = isPolicy(pod.restartPolicy) ? pod.restartPolicy : 'Always';
  return container.role === 'init' && ofPod === 'Always' ? 'OnFailure' : ofPod;
}

/** False where a container that ends with 0 is a success: init containers, jobs, and pods that are not restarted. */
export function isMeantToKeepRunning(pod: Pod, container: Container): boolean {
  const canServe = container.role === 'main' || container.role === 'sidecar';
  return canServe && pod.workload.purpose !== 'batch' && restartPolicyOf(pod, container) === 'Always';
}

function isPolicy(text: string | undefined): text is RestartPolicy {
  return text !== undefined && POLICIES.has(text);
}
