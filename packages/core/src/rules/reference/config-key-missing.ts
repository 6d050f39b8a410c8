import { environmentReferencesOf } from '../../kubelet/references/added-references.js';
import { describeMissingKeys, type MissingKey } from '../../kubelet/references/missing-key.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'config-key-missing',
  scope: 'container',
  summary: 'The environment asks a ConfigMap or Secret for a key that it does not have',
  messages: {
    missing: ({ key, object, keys }: MissingKey['data']) =>
      `The environment needs the key ${key} of ${object}, which ${keys}.`,
  },
  *check({ pod, container, index }) {
    for (const missing of describeMissingKeys(environmentReferencesOf(pod, container, index), pod, index)) {
      yield { message: 'missing', ...missing };
    }
  },
});
