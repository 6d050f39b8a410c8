import { describeMissingObjects, type MissingObject } from '../../kubelet/references/missing-object.js';
import { readPodReferences } from '../../model/references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'service-account-missing',
  scope: 'pod',
  summary: 'The pod runs as a service account that does not exist, so no pod is made',
  messages: {
    missing: ({ object, namespace, why }: MissingObject['data']) =>
      `The pod runs as ${object}${namespace}, which ${why}.`,
  },
  *check({ pod, index }) {
    const references = readPodReferences(pod).filter(({ place }) => place === 'serviceAccount');
    for (const missing of describeMissingObjects(references, pod, index)) yield { message: 'missing', ...missing };
  },
});
