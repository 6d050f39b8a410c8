import { configReferencesOf } from '../../kubelet/references/added-references.js';
import { certaintyOfMiss } from '../../kubelet/references/certainty.js';
import { describeObject, relateDeclaration, relatePatch } from '../../kubelet/references/describe.js';
import { findMissingObjects } from '../../kubelet/references/misses.js';
import { predictMiss } from '../../kubelet/references/outcome.js';
import { printable } from '../../manifest/printable.js';
import { containerOf } from '../../model/references.js';
import { defineRule } from '../../rule.js';

const PLACES: ReadonlySet<string> = new Set([
  'env',
  'envFrom',
  'volume',
  'projected',
  'volumeCredentials',
  'volumeClaim',
  'serviceAccount',
]);

interface Namespaces {
  readonly object: string;
  readonly there: string;
  readonly here: string;
}

export default defineRule({
  id: 'config-in-other-namespace',
  scope: 'pod',
  summary:
    'A ConfigMap, Secret, claim or service account is declared in another namespace, where the pod cannot use it',
  messages: {
    apart: ({ object, there, here }: Namespaces) =>
      `The pod runs in ${here}, but ${object} is declared in ${there}, and no pod can use it across namespaces.`,
    halfPlaced: ({ object, there, here }: Namespaces) =>
      `The pod runs in ${here}, but ${object} is declared in ${there}, so both meet only when that is the same namespace.`,
  },
  *check({ pod, index }) {
    const [first] = pod.containers;
    const references = configReferencesOf(pod, index).filter(({ place }) => PLACES.has(place));
    for (const { reference, resolution } of findMissingObjects(references, pod.workload.manifest, index)) {
      const { evidence, scope } = resolution;
      if (evidence.type !== 'other-namespace' || first === undefined) continue;
      yield {
        message: evidence.isExplicit ? 'apart' : 'halfPlaced',
        data: {
          object: describeObject(reference),
          there: nameOf(evidence.declaration.namespace),
          here: nameOf(scope.namespace),
        },
        at: reference.path,
        certainty: certaintyOfMiss(reference, resolution, index.world),
        prediction: predictMiss(reference, pod, containerOf(reference, pod) ?? first, scope.namespace),
        related: [...relateDeclaration('declared here', evidence.declaration), ...relatePatch(reference)],
      };
    }
  },
});

function nameOf(namespace: string | undefined): string {
  return namespace === undefined ? 'the namespace it is applied to' : `namespace ${printable(namespace)}`;
}
