import { certaintyOfMiss, lessCertain } from '../../kubelet/references/certainty.js';
import { describeKeys, describeObject, relateDeclaration } from '../../kubelet/references/describe.js';
import { findMissingKeys } from '../../kubelet/references/misses.js';
import { predictMiss } from '../../kubelet/references/outcome.js';
import { suggestKey } from '../../kubelet/references/suggest.js';
import { printable } from '../../manifest/printable.js';
import { readSubPathReferences } from '../../model/references/sub-path-references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'subpath-key-missing',
  scope: 'container',
  summary: 'A subPath names no key of its ConfigMap or Secret, so an empty directory is mounted instead of the file',
  messages: {
    missing: ({ key, object, keys }: { key: string; object: string; keys: string }) =>
      `subPath ${key} is no key of ${object}, which ${keys}, so an empty directory is mounted`,
  },
  *check({ pod, container, index }) {
    const references = readSubPathReferences(pod, container);
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
        // The directory is certain; that the program cannot do without the file is not.
        certainty: lessCertain(certaintyOfMiss(reference, resolution, index.world)),
        prediction,
        related: holders.flatMap((holder) => relateDeclaration('declared here', holder)),
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});
