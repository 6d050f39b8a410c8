import { describeMissingObjects, type MissingObject } from '../../kubelet/references/missing-object.js';
import { readPodReferences } from '../../model/references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'volume-source-missing',
  scope: 'pod',
  summary: 'A volume is made of a ConfigMap or Secret that does not exist, so the pod never starts',
  messages: {
    missing: ({ object, namespace, why }: MissingObject['data']) =>
      `A volume needs ${object}${namespace}, which ${why}.`,
  },
  *check({ pod, index }) {
    const references = readPodReferences(pod).filter(({ place }) => place === 'volume' || place === 'projected');
    for (const missing of describeMissingObjects(references, pod, index)) yield { message: 'missing', ...missing };
  },
});
