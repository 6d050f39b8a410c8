import { podReferencesOf } from '../../kubelet/references/added-references.js';
import { describeMissingKeys, type MissingKey } from '../../kubelet/references/missing-key.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'volume-item-key-missing',
  scope: 'pod',
  summary: 'A volume lists a key that its ConfigMap or Secret does not have, so the pod never starts',
  messages: {
    missing: ({ key, object, keys }: MissingKey['data']) =>
      `A volume lists the key ${key} of ${object}, which ${keys}.`,
  },
  *check({ pod, index }) {
    for (const missing of describeMissingKeys(podReferencesOf(pod, index), pod, index)) {
      yield { message: 'missing', ...missing };
    }
  },
});
