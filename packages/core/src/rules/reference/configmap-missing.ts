import { environmentReferencesOf } from '../../kubelet/references/added-references.js';
import { describeMissingObjects, type MissingObject } from '../../kubelet/references/missing-object.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'configmap-missing',
  scope: 'container',
  summary: 'The environment asks for a ConfigMap that does not exist, so the container is never created',
  messages: {
    missing: ({ object, namespace, why }: MissingObject['data']) =>
      `The environment needs ${object}${namespace}, which ${why}.`,
  },
  *check({ pod, container, index }) {
    const references = environmentReferencesOf(pod, container, index).filter(({ kind }) => kind === 'ConfigMap');
    for (const missing of describeMissingObjects(references, pod, index)) yield { message: 'missing', ...missing };
  },
});
