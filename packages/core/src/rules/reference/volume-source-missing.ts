import { podReferencesOf } from '../../kubelet/references/added-references.js';
import { describeMissingObjects, type MissingObject } from '../../kubelet/references/missing-object.js';
import { defineRule } from '../../rule.js';

const PLACES: ReadonlySet<string> = new Set(['volume', 'projected', 'volumeCredentials']);

export default defineRule({
  id: 'volume-source-missing',
  scope: 'pod',
  summary: 'A volume needs a ConfigMap or Secret that does not exist, so the pod never starts',
  messages: {
    missing: ({ object, namespace, why }: MissingObject['data']) =>
      `A volume needs ${object}${namespace}, which ${why}.`,
  },
  *check({ pod, index }) {
    const references = podReferencesOf(pod, index).filter(({ place }) => PLACES.has(place));
    for (const missing of describeMissingObjects(references, pod, index)) yield { message: 'missing', ...missing };
  },
});
