import { imageOfContainer } from '../../kubelet/image-of-container.js';
import { describeEvidence, describeObject, relateDeclaration } from '../../kubelet/references/describe.js';
import { predictMiss } from '../../kubelet/references/outcome.js';
import { findPullFaults } from '../../kubelet/references/pull-secrets.js';
import { suggestName } from '../../kubelet/references/suggest.js';
import { printable } from '../../manifest/printable.js';
import { readList } from '../../model/read.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'pull-secret-unusable',
  scope: 'pod',
  summary: 'An image is pulled without credentials, because the Secret that holds them is of another type or name',
  messages: {
    wrongType: ({ object, type }: { object: string; type: string }) =>
      `The kubelet finds no credentials in ${object}, because its type is ${type} and not kubernetes.io/dockerconfigjson.`,
    nearName: ({ object, why }: { object: string; why: string }) =>
      `The kubelet finds no credentials in ${object}, which ${why}.`,
  },
  *check({ pod, index }) {
    const count = readList(pod.raw.imagePullSecrets).length;
    // Images that anybody may pull do without.
    const puller = pod.containers.find((container) => imageOfContainer(pod, container)?.match !== 'exact');
    if (count === 0 || puller === undefined) return;
    for (const found of findPullFaults(pod, index)) {
      const { reference } = found;
      const object = describeObject(reference);
      const prediction = predictMiss(reference, pod, puller, undefined);
      if (found.fault === 'near-name') {
        yield {
          message: 'nearName',
          data: { object, why: describeEvidence(found.evidence, found.scope) },
          at: reference.path,
          certainty: 'possible',
          prediction,
          related: relateDeclaration('declared here', found.evidence.declaration),
          fix: suggestName(reference, found.evidence),
        };
        continue;
      }
      yield {
        message: 'wrongType',
        data: { object, type: printable(found.type) },
        at: reference.path,
        // With several, another one may be what this registry asks for.
        certainty: count === 1 ? 'likely' : 'possible',
        prediction: { ...prediction, reason: 'the registry refuses a pull without credentials' },
        related: relateDeclaration('declared here', found.holder),
        fix: {
          description: 'make it a Secret of type kubernetes.io/dockerconfigjson, with the key .dockerconfigjson',
          safety: 'review',
        },
      };
    }
  },
});
