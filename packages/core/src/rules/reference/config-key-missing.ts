import { certaintyOfMiss } from '../../kubelet/references/certainty.js';
import { describeKeys, describeObject, relateDeclaration } from '../../kubelet/references/describe.js';
import { findMissingKeys } from '../../kubelet/references/misses.js';
import { predictMiss } from '../../kubelet/references/outcome.js';
import { suggestKey } from '../../kubelet/references/suggest.js';
import { printable } from '../../manifest/printable.js';
import { readEnvironmentReferences } from '../../model/references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'config-key-missing',
  scope: 'container',
  summary: 'The environment asks a ConfigMap or Secret for a key that it does not have',
  messages: {
    missing: ({ key, object, keys }: { key: string; object: string; keys: string }) =>
      `the environment needs the key ${key} of ${object}, which ${keys}`,
  },
  *check({ pod, container, index }) {
    const references = readEnvironmentReferences(container);
    for (const { reference, resolution } of findMissingKeys(references, pod.workload.manifest, index)) {
      const prediction = predictMiss(reference, pod, container, resolution.scope.namespace);
      if (prediction === undefined) continue;
      const { holders, key, nearestKey } = resolution;
      const at = reference.keyPath ?? reference.path;
      const fix = suggestKey(at, nearestKey);
      yield {
        message: 'missing',
        data: { key: printable(key), object: describeObject(reference), keys: describeKeys(holders) },
        at,
        certainty: certaintyOfMiss(reference, resolution, index.world),
        prediction,
        related: holders.flatMap((holder) => relateDeclaration('declared here', holder)),
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});
