import { certaintyOfMiss } from '../../kubelet/references/certainty.js';
import {
  describeEvidence,
  describeNamespace,
  describeObject,
  relateDeclaration,
  relateOthers,
} from '../../kubelet/references/describe.js';
import { findMissingObjects, plainEvidence } from '../../kubelet/references/misses.js';
import { predictMiss } from '../../kubelet/references/outcome.js';
import { suggestName } from '../../kubelet/references/suggest.js';
import { readEnvironmentReferences } from '../../model/references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'secret-missing',
  scope: 'container',
  summary: 'The environment asks for a Secret that does not exist, so the container is never created',
  messages: {
    missing: ({ object, namespace, why }: { object: string; namespace: string; why: string }) =>
      `the environment needs ${object}${namespace}, which ${why}`,
  },
  *check({ pod, container, index }) {
    const { manifest } = pod.workload;
    const references = readEnvironmentReferences(container).filter(({ kind }) => kind === 'Secret');
    for (const { reference, resolution, others } of findMissingObjects(references, manifest, index)) {
      const evidence = plainEvidence(resolution);
      const prediction = predictMiss(reference, pod, container, resolution.scope.namespace);
      if (evidence === undefined || prediction === undefined) continue;
      const near = 'declaration' in evidence ? relateDeclaration('declared here', evidence.declaration) : [];
      const fix = suggestName(reference, evidence);
      yield {
        message: 'missing',
        data: {
          object: describeObject(reference),
          namespace: describeNamespace(resolution.scope.namespace),
          why: describeEvidence(evidence, resolution.scope),
        },
        at: reference.path,
        certainty: certaintyOfMiss(reference, resolution, index.world),
        prediction,
        related: [...near, ...relateOthers(others)],
        fix,
      };
    }
  },
});
