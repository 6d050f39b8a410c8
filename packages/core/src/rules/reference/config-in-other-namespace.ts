import { certaintyOfMiss } from '../../kubelet/references/certainty.js';
import { describeObject, relateDeclaration } from '../../kubelet/references/describe.js';
import { findMissingObjects } from '../../kubelet/references/misses.js';
import { predictMiss } from '../../kubelet/references/outcome.js';
import { printable } from '../../manifest/printable.js';
import type { Pod } from '../../model/pod.js';
import { containerOf, type Reference, readEnvironmentReferences, readPodReferences } from '../../model/references.js';
import { defineRule } from '../../rule.js';

const PLACES: ReadonlySet<string> = new Set(['volume', 'projected']);

interface Namespaces {
  readonly object: string;
  readonly there: string;
  readonly here: string;
}

export default defineRule({
  id: 'config-in-other-namespace',
  scope: 'pod',
  summary: 'The ConfigMap or Secret that a pod needs is declared in another namespace, where the pod cannot read it',
  messages: {
    apart: ({ object, there, here }: Namespaces) =>
      `The pod runs in ${here}, but ${object} is declared in ${there}, and no pod can read across namespaces.`,
    halfPlaced: ({ object, there, here }: Namespaces) =>
      `The pod runs in ${here}, but ${object} is declared in ${there}, so both meet only when that is the same namespace.`,
  },
  *check({ pod, index }) {
    const [first] = pod.containers;
    for (const { reference, resolution } of findMissingObjects(referencesOf(pod), pod.workload.manifest, index)) {
      const { evidence, scope } = resolution;
      if (evidence.type !== 'other-namespace' || first === undefined) continue;
      const prediction = predictMiss(reference, pod, containerOf(reference, pod) ?? first, scope.namespace);
      if (prediction === undefined) continue;
      yield {
        message: evidence.isExplicit ? 'apart' : 'halfPlaced',
        data: {
          object: describeObject(reference),
          there: nameOf(evidence.declaration.namespace),
          here: nameOf(scope.namespace),
        },
        at: reference.path,
        certainty: certaintyOfMiss(reference, resolution, index.world),
        prediction,
        related: relateDeclaration('declared here', evidence.declaration),
      };
    }
  },
});

function referencesOf(pod: Pod): readonly Reference[] {
  const ofVolumes = readPodReferences(pod).filter(({ place }) => PLACES.has(place));
  return [...pod.containers.flatMap(readEnvironmentReferences), ...ofVolumes];
}

function nameOf(namespace: string | undefined): string {
  return namespace === undefined ? 'the namespace it is applied to' : `namespace ${printable(namespace)}`;
}
