import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { mayBeMadeByOperator } from '../../kubelet/custom-objects.js';
import { servicesNear } from '../../kubelet/declared-services.js';
import { findNearService } from '../../kubelet/near-service.js';
import { predictStatus } from '../../kubelet/prediction.js';
import { findScopes } from '../../kubelet/references/scope.js';
import { findWaitingLoops } from '../../kubelet/waiting-loop.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'init-waits-for-unknown-service',
  scope: 'container',
  summary: 'An init container waits for a Service that nothing declares, perhaps for ever',
  messages: {
    unknown: ({ container, host }: { container: string; host: string }) =>
      `Init container ${container} waits for ${host}, a Service that nothing in this set declares.`,
    nearMiss: ({ container, host, service }: { container: string; host: string; service: string }) =>
      `Init container ${container} waits for ${host}, which no Service is called, but there is a Service ${service}.`,
  },
  *check({ pod, container, index }) {
    if (container.role !== 'init') return;
    const { given } = effectiveCommandOf(pod, container, index);
    for (const { text, path } of given) {
      for (const { host } of findWaitingLoops(text)) {
        const name = serviceNameIn(host, pod);
        if (name === undefined || !isUnknown(name, pod, index)) continue;
        const near = findNearService(
          name,
          servicesNear(pod, index).map((service) => service.name),
        );
        const common = {
          at: path ?? container.at('command'),
          prediction: predictStatus(container, 'Pending', 'Init:0/1'),
        };
        const data = { container: container.name, host: name };
        if (near === undefined) {
          const description = `declare the Service ${name} in the same namespace, or correct the name`;
          yield { ...common, message: 'unknown', data, certainty: 'possible', fix: { description, safety: 'review' } };
        } else {
          const description = `wait for ${near}`;
          yield {
            ...common,
            message: 'nearMiss',
            data: { ...data, service: near },
            certainty: 'likely',
            fix: { description, safety: 'review' },
          };
        }
        return;
      }
    }
  },
});

/** A bare name, or one of this namespace: a name with another namespace or domain may well exist elsewhere. */
function serviceNameIn(host: string, pod: Pod): string | undefined {
  const [name, namespace, ...rest] = host.split('.');
  if (name === undefined || name === '' || name === 'localhost' || /^\d+$/.test(name)) return undefined;
  if (namespace === undefined || namespace === '') return name;
  if (namespace !== pod.workload.resource.namespace) return undefined;
  return rest.length === 0 || rest[0] === 'svc' ? name : undefined;
}

/** No Service of that name anywhere, and nothing in the set that could make one. */
function isUnknown(name: string, pod: Pod, index: ProjectIndex): boolean {
  if (index.named('Service', name).length > 0) return false;
  const isOpen = findScopes(pod.workload.manifest, index).some((scope) => scope.isOpen);
  return !isOpen && !mayBeMadeByOperator(name, index);
}
