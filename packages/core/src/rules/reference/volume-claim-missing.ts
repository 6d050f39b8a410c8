import { describeMissingObjects, type MissingObject } from '../../kubelet/references/missing-object.js';
import { readPodReferences } from '../../model/references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'volume-claim-missing',
  scope: 'pod',
  summary: 'A volume claims storage by a name that does not exist, so the pod is never scheduled',
  messages: {
    missing: ({ object, namespace, why }: MissingObject['data']) =>
      `A volume needs ${object}${namespace}, which ${why}.`,
  },
  *check({ pod, index }) {
    const references = readPodReferences(pod).filter(({ place }) => place === 'volumeClaim');
    for (const missing of describeMissingObjects(references, pod, index)) yield { message: 'missing', ...missing };
  },
});
