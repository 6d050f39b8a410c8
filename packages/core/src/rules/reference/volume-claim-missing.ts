import { podReferencesOf } from '../../kubelet/references/added-references.js';
import { describeMissingObjects, type MissingObject } from '../../kubelet/references/missing-object.js';
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
    const references = podReferencesOf(pod, index).filter(({ place }) => place === 'volumeClaim');
    for (const missing of describeMissingObjects(references, pod, index)) yield { message: 'missing', ...missing };
  },
});
