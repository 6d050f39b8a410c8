import { predictExit } from '../../kubelet/prediction.js';
import { configReferencesOf } from '../../kubelet/references/added-references.js';
import { describeObject, relateDeclaration } from '../../kubelet/references/describe.js';
import { predictMiss } from '../../kubelet/references/outcome.js';
import { findOverwritten } from '../../kubelet/references/overwritten.js';
import { resolveReference } from '../../kubelet/references/resolve.js';
import { printable } from '../../manifest/printable.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { containerOf, type Reference } from '../../model/references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'config-key-overwritten',
  scope: 'pod',
  summary: 'A file declares the same ConfigMap or Secret twice, and the later one lacks a key that the pod needs',
  messages: {
    overwritten: ({ key, object }: { key: string; object: string }) =>
      `The pod needs the key ${key} of ${object}, which the same file declares again without that key.`,
    partlyOverwritten: ({ key, object }: { key: string; object: string }) =>
      `The pod reads the whole of ${object}, which the same file declares again without the key ${key}.`,
  },
  *check({ pod, index }) {
    const [first] = pod.containers;
    if (first === undefined) return;
    for (const reference of readConfigReferences(pod, index)) {
      const overwritten = findOverwritten(reference, resolveReference(reference, pod.workload.manifest, index));
      if (overwritten === undefined) continue;
      const container = containerOf(reference, pod) ?? first;
      const isAskedFor = reference.key !== undefined;
      yield {
        message: isAskedFor ? 'overwritten' : 'partlyOverwritten',
        data: { key: printable(overwritten.lostKeys[0]), object: describeObject(reference) },
        at: reference.keyPath ?? reference.path,
        certainty: isAskedFor ? 'certain' : 'possible',
        prediction: isAskedFor
          ? predictMiss(reference, pod, container, undefined)
          : predictExit(pod, container, { reason: 'the program misses what the earlier declaration holds' }),
        related: [
          ...relateDeclaration('declared with the key here', overwritten.earlier),
          ...relateDeclaration('declared again here, without it', overwritten.later),
        ],
        fix: { description: `join the two declarations of ${describeObject(reference)}`, safety: 'review' },
      };
    }
  },
});

/** Of a volume that lists its `items`, only those are read. */
function readConfigReferences(pod: Pod, index: ProjectIndex): readonly Reference[] {
  const references = configReferencesOf(pod, index).filter(
    ({ kind, place }) => (kind === 'ConfigMap' || kind === 'Secret') && place !== 'imagePullSecret',
  );
  const listed = new Set(references.flatMap(({ key, path }) => (key === undefined ? [] : path.join())));
  return references.filter(({ key, path }) => key !== undefined || !listed.has(path.join()));
}
