import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { servicesNear } from '../../kubelet/declared-services.js';
import { predictStatus } from '../../kubelet/prediction.js';
import { selectsPod } from '../../kubelet/service-selector.js';
import { findWaitingLoops } from '../../kubelet/waiting-loop.js';
import type { Manifest } from '../../manifest/manifest.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { readObject } from '../../model/read.js';
import { workloadOf } from '../../model/workload-of.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'init-waits-for-own-pod',
  scope: 'container',
  summary: 'An init container waits for a Service that only its own pod could answer for',
  messages: {
    deadlock: ({ container, service }: { container: string; service: string }) =>
      `Init container ${container} waits until ${service} answers, but only this pod stands behind that Service, and it starts when the init container has ended.`,
  },
  *check({ pod, container, index }) {
    if (container.role !== 'init') return;
    const { given } = effectiveCommandOf(pod, container, index);
    for (const { text, path } of given) {
      for (const { host, needs } of findWaitingLoops(text)) {
        const service = servicesNear(pod, index).find(({ name }) => name === host.split('.')[0]);
        if (needs !== 'connection' || service === undefined || !isAnsweredByAlone(service, pod, index)) continue;
        yield {
          message: 'deadlock',
          data: { container: container.name, service: service.name },
          at: path ?? container.at('command'),
          certainty: pod.workload.replicas === undefined || pod.workload.replicas <= 1 ? 'certain' : 'likely',
          prediction: predictStatus(container, 'Pending', 'Init:0/1'),
          related: [{ message: 'the Service', at: { manifest: service, path: ['spec', 'selector'] } }],
          fix: {
            description: 'remove the init container, or let it wait for what the pod really needs',
            safety: 'review',
          },
        };
        return;
      }
    }
  },
});

/** The Service selects this pod and no other workload of the set. */
function isAnsweredByAlone(service: Manifest, pod: Pod, index: ProjectIndex): boolean {
  const needsNoReadiness = readObject(service.toObject().spec)?.publishNotReadyAddresses === true;
  if (needsNoReadiness || !selectsPod(service, pod.labels)) return false;
  return !index.manifests.some(
    (manifest) =>
      manifest !== pod.workload.manifest &&
      (workloadOf(manifest, index)?.pods ?? []).some((other) => selectsPod(service, other.labels)),
  );
}
