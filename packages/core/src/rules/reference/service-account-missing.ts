import { certaintyOfMiss } from '../../kubelet/references/certainty.js';
import {
  describeEvidence,
  describeNamespace,
  describeObject,
  relateDeclaration,
} from '../../kubelet/references/describe.js';
import { findMissingObjects, plainEvidence } from '../../kubelet/references/misses.js';
import { predictMiss } from '../../kubelet/references/outcome.js';
import { suggestName } from '../../kubelet/references/suggest.js';
import { readPodReferences } from '../../model/references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'service-account-missing',
  scope: 'pod',
  summary: 'The pod runs as a service account that does not exist, so no pod is made',
  messages: {
    missing: ({ object, namespace, why }: { object: string; namespace: string; why: string }) =>
      `the pod runs as ${object}${namespace}, which ${why}`,
  },
  *check({ pod, index }) {
    const [container] = pod.containers;
    const references = readPodReferences(pod).filter(({ place }) => place === 'serviceAccount');
    for (const { reference, resolution } of findMissingObjects(references, pod.workload.manifest, index)) {
      const evidence = plainEvidence(resolution);
      const { scope } = resolution;
      const prediction = container && predictMiss(reference, pod, container, scope.namespace);
      if (evidence === undefined || prediction === undefined) continue;
      yield {
        message: 'missing',
        data: {
          object: describeObject(reference),
          namespace: describeNamespace(scope.namespace),
          why: describeEvidence(evidence, scope),
        },
        at: reference.path,
        certainty: certaintyOfMiss(reference, resolution, index.world),
        prediction,
        related: 'declaration' in evidence ? relateDeclaration('declared here', evidence.declaration) : [],
        fix: suggestName(reference, evidence),
      };
    }
  },
});
