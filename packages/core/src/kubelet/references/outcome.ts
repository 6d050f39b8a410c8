import type { Prediction } from '../../finding.js';
import { printable } from '../../manifest/printable.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { Reference, ReferencePlace } from '../../model/references.js';
import { predictExit, predictStatus } from '../prediction.js';

type Outcome = 'config-error' | 'mount-waits' | 'empty-directory' | 'pending' | 'pull-fails' | 'rejected';

/**
 * What a place does when nothing answers it, object or key. Sources: pkg/kubelet/kubelet_pods.go
 * (makeEnvironmentVariables, makeMounts, getPullSecretsForPod); pkg/volume/configmap, secret and projected (SetUpAt); the scheduler's
 * VolumeBinding; pkg/apis/core/validation (ValidateVolumeMounts); the ServiceAccount, Priority and RuntimeClass
 * admission plugins.
 */
const OUTCOME_OF_PLACE: Readonly<Record<ReferencePlace, Outcome>> = {
  env: 'config-error',
  envFrom: 'config-error',
  fileKeyRef: 'config-error',
  volume: 'mount-waits',
  volumeItem: 'mount-waits',
  projected: 'mount-waits',
  projectedItem: 'mount-waits',
  volumeCredentials: 'mount-waits',
  subPath: 'empty-directory',
  volumeClaim: 'pending',
  volumeMount: 'rejected',
  imagePullSecret: 'pull-fails',
  serviceAccount: 'rejected',
  priorityClass: 'rejected',
  runtimeClass: 'rejected',
};

/** What the pod shows when nothing answers; a pull without credentials fails only where the registry asks for them. */
export function predictMiss(
  reference: Reference,
  pod: Pod,
  container: Container,
  namespace: string | undefined,
): Prediction {
  const words = reasonOf(reference, namespace);
  switch (OUTCOME_OF_PLACE[reference.place]) {
    case 'config-error':
      return predictStatus(container, 'CreateContainerConfigError', words);
    case 'mount-waits':
      return predictStatus(container, 'ContainerCreating', `FailedMount: ${words}`);
    case 'empty-directory':
      return predictExit(pod, container, { reason: 'a directory stands where the file should be' });
    case 'pending':
      return predictStatus(container, 'Pending', `FailedScheduling: ${words}`);
    case 'pull-fails':
      return predictStatus(container, 'ImagePullBackOff', `FailedToRetrieveImagePullSecret: ${words}`);
    case 'rejected':
      return predictStatus(container, 'Rejected', words);
  }
}

/** The words of the kubelet or the API server. */
function reasonOf(reference: Reference, namespace: string | undefined): string {
  const { kind, place } = reference;
  const name = printable(reference.name);
  const holder = namespace === undefined || namespace === '*' ? 'default' : printable(namespace);
  if (kind === 'PriorityClass') return `no PriorityClass with name ${name} was found`;
  if (kind === 'RuntimeClass') return `pod rejected: RuntimeClass "${name}" not found`;
  const key = reference.key === undefined ? undefined : printable(reference.key);
  if (key !== undefined && place === 'env') return `couldn't find key ${key} in ${kind} ${holder}/${name}`;
  if (key !== undefined && place !== 'subPath')
    return `references non-existent ${kind === 'Secret' ? 'secret' : 'config'} key: ${key}`;
  return `${kind.toLowerCase()} "${name}" not found`;
}
