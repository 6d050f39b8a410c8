import { findServiceLinkConsumers } from '../../knowledge/service-link-consumers.js';
import { servicesNear } from '../../kubelet/declared-services.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { serviceLinkVariablesOf } from '../../kubelet/service-links.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'service-link-collision',
  scope: 'container',
  summary: 'A variable that Kubernetes sets for a Service is taken by the image as its own setting',
  messages: {
    collision: ({ service, variable, image, because }: Wording) =>
      `Because of the Service ${service}, Kubernetes sets ${variable}=tcp://…, a variable of ${image}, which ${because}.`,
  },
  *check({ pod, container, index }) {
    if (container.image === undefined || pod.raw.enableServiceLinks === false) return;
    const consumers = findServiceLinkConsumers(container.image);
    if (consumers.length === 0) return;
    const environment = readableEnvironmentOf(pod, container, index);
    for (const { variable, because, certainty, exitCode } of consumers) {
      // What the pod sets itself wins over the links.
      if (environment.get(variable) !== undefined || !environment.isComplete) continue;
      const service = servicesNear(pod, index).find((one) => serviceLinkVariablesOf(one).includes(variable));
      if (service === undefined) continue;
      yield {
        message: 'collision',
        data: { service: service.name, variable, image: container.image.text, because },
        at: container.at('image'),
        certainty,
        prediction: predictExit(pod, container, exitCode === undefined ? {} : { exitCode }),
        related: [{ message: 'the Service', at: { manifest: service, path: ['metadata', 'name'] } }],
        fix: {
          description: 'set enableServiceLinks: false in the pod, or give the Service another name',
          safety: 'review',
          edits: [{ op: 'set', path: pod.at('enableServiceLinks'), value: false }],
        },
      };
    }
  },
});

interface Wording {
  readonly service: string;
  readonly variable: string;
  readonly image: string;
  readonly because: string;
}
