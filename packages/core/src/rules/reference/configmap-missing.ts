import { describeMissingObjects, type MissingObject } from '../../kubelet/references/missing-object.js';
import { readEnvironmentReferences } from '../../model/references.js';
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
    const references = readEnvironmentReferences(container).filter(({ kind }) => kind === 'ConfigMap');
    for (const missing of describeMissingObjects(references, pod, index)) yield { message: 'missing', ...missing };
  },
});
