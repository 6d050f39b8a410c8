import { describeObject, relateDeclaration } from '../../kubelet/references/describe.js';
import { predictMiss } from '../../kubelet/references/outcome.js';
import { findOverwritten } from '../../kubelet/references/overwritten.js';
import { resolveReference } from '../../kubelet/references/resolve.js';
import { printable } from '../../manifest/printable.js';
import { containerOf, readEnvironmentReferences, readPodReferences } from '../../model/references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'config-key-overwritten',
  scope: 'pod',
  summary: 'A file declares the same ConfigMap or Secret twice, and the later one lacks a key that the pod needs',
  messages: {
    overwritten: ({ key, object }: { key: string; object: string }) =>
      `The pod needs the key ${key} of ${object}, which the same file declares again without that key.`,
  },
  *check({ pod, index }) {
    const [first] = pod.containers;
    if (first === undefined) return;
    for (const reference of [...pod.containers.flatMap(readEnvironmentReferences), ...readPodReferences(pod)]) {
      const resolution = resolveReference(reference, pod.workload.manifest, index);
      const overwritten = findOverwritten(reference, resolution);
      const prediction = predictMiss(reference, pod, containerOf(reference, pod) ?? first, undefined);
      if (overwritten === undefined || prediction === undefined || reference.key === undefined) continue;
      yield {
        message: 'overwritten',
        data: { key: printable(reference.key), object: describeObject(reference) },
        at: reference.keyPath ?? reference.path,
        certainty: 'certain',
        prediction,
        related: [
          ...relateDeclaration('declared with the key here', overwritten.earlier),
          ...relateDeclaration('declared again here, without it', overwritten.later),
        ],
        fix: { description: `join the two declarations of ${describeObject(reference)}`, safety: 'review' },
      };
    }
  },
});
