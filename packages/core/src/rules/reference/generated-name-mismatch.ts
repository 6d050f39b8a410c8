import { configReferencesOf } from '../../kubelet/references/added-references.js';
import { certaintyOfMiss } from '../../kubelet/references/certainty.js';
import { describeObject, describeRoot, relateDeclaration, relatePatch } from '../../kubelet/references/describe.js';
import { findMissingObjects } from '../../kubelet/references/misses.js';
import { predictMiss } from '../../kubelet/references/outcome.js';
import { printable } from '../../manifest/printable.js';
import { containerOf } from '../../model/references.js';
import { defineRule } from '../../rule.js';

const PLACES: ReadonlySet<string> = new Set(['env', 'envFrom', 'volume', 'projected', 'volumeCredentials']);

export default defineRule({
  id: 'generated-name-mismatch',
  scope: 'pod',
  summary: 'kustomize gives the ConfigMap or Secret a hash at the end of its name that the reference does not follow',
  messages: {
    plain: ({ object, by }: { object: string; by: string }) =>
      `${object} is made by ${by} with a hash at the end of its name, and that kustomization does not apply this workload.`,
    hashed: ({ object, name }: { object: string; name: string }) =>
      `${object} carries the hash of one state of ${name}, which changes with its content.`,
    unfollowed: ({ object, kind }: { object: string; kind: string }) =>
      `${object} is made with a hash at the end of its name, which kustomize does not put into a ${kind}.`,
    rendered: ({ object, name }: { object: string; name: string }) =>
      `${object} is not declared, only ${name}, which carries the hash of a kustomize generator.`,
  },
  *check({ pod, index }) {
    const [first] = pod.containers;
    const references = configReferencesOf(pod, index).filter(({ place }) => PLACES.has(place));
    for (const { reference, resolution } of findMissingObjects(references, pod.workload.manifest, index)) {
      const { evidence, scope } = resolution;
      if (evidence.type !== 'hash-suffix' || first === undefined) continue;
      const { declaration } = evidence;
      const { manifest } = declaration;
      const data = { object: describeObject(reference), name: printable(declaration.name) };
      const body = {
        at: reference.path,
        certainty: certaintyOfMiss(reference, resolution, index.world),
        prediction: predictMiss(reference, pod, containerOf(reference, pod) ?? first, scope.namespace),
        related: [...relateDeclaration('made here', declaration), ...relatePatch(reference)],
      };
      if (!declaration.hasHashSuffix) yield { message: 'rendered', data, ...body };
      else if (reference.name !== declaration.name) yield { message: 'hashed', data, ...body };
      else if (scope.root !== undefined)
        yield { message: 'unfollowed', data: { ...data, kind: printable(pod.workload.resource.kind) }, ...body };
      else if (manifest !== undefined)
        yield { message: 'plain', data: { ...data, by: describeRoot(manifest) }, ...body };
    }
  },
});
