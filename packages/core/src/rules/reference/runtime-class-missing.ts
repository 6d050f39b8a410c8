import { podReferencesOf } from '../../kubelet/references/added-references.js';
import { describeMissingObjects, type MissingObject } from '../../kubelet/references/missing-object.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'runtime-class-missing',
  scope: 'pod',
  summary: 'The pod asks for a RuntimeClass that does not exist, so no pod is made',
  messages: {
    missing: ({ object, why }: MissingObject['data']) => `The pod asks for ${object}, which ${why}.`,
  },
  *check({ pod, index }) {
    const references = podReferencesOf(pod, index).filter(({ place }) => place === 'runtimeClass');
    for (const missing of describeMissingObjects(references, pod, index)) yield { message: 'missing', ...missing };
  },
});
