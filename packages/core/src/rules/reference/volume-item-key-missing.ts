import { certaintyOfMiss } from '../../kubelet/references/certainty.js';
import { describeKeys, describeObject, relateDeclaration } from '../../kubelet/references/describe.js';
import { findMissingKeys } from '../../kubelet/references/misses.js';
import { predictMiss } from '../../kubelet/references/outcome.js';
import { suggestKey } from '../../kubelet/references/suggest.js';
import { printable } from '../../manifest/printable.js';
import { readPodReferences } from '../../model/references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'volume-item-key-missing',
  scope: 'pod',
  summary: 'A volume lists a key that its ConfigMap or Secret does not have, so the pod never starts',
  messages: {
    missing: ({ key, object, keys }: { key: string; object: string; keys: string }) =>
      `a volume lists the key ${key} of ${object}, which ${keys}`,
  },
  *check({ pod, index }) {
    const [container] = pod.containers;
    for (const { reference, resolution } of findMissingKeys(readPodReferences(pod), pod.workload.manifest, index)) {
      const prediction = container && predictMiss(reference, pod, container, resolution.scope.namespace);
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
