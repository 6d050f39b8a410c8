import { podReferencesOf } from '../../kubelet/references/added-references.js';
import { describeMissingObjects, type MissingObject } from '../../kubelet/references/missing-object.js';
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
    const references = podReferencesOf(pod, index).filter(({ place }) => place === 'serviceAccount');
    for (const missing of describeMissingObjects(references, pod, index)) yield { message: 'missing', ...missing };
  },
});
