import { predictExit } from '../../kubelet/prediction.js';
import { describeObject, relateDeclaration } from '../../kubelet/references/describe.js';
import { resolveReference } from '../../kubelet/references/resolve.js';
import { countSecretReaders } from '../../kubelet/references/secret-readers.js';
import { printable } from '../../manifest/printable.js';
import { readEnvironmentReferences } from '../../model/references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'secret-trailing-newline',
  scope: 'container',
  summary: "A Secret's value ends in a line break that becomes part of the environment variable",
  messages: {
    newline: ({ key, object }: { key: string; object: string }) =>
      `The value of ${key} in ${object} ends in a line break, which the environment variable then holds too.`,
  },
  *check({ pod, container, index }) {
    for (const reference of readEnvironmentReferences(container)) {
      if (reference.kind !== 'Secret') continue;
      const resolution = resolveReference(reference, pod.workload.manifest, index);
      if (resolution.outcome !== 'found') continue;
      for (const holder of resolution.holders) {
        const keys = holder.newlineKeys.filter((key) => reference.key === undefined || reference.key === key);
        const { manifest } = holder;
        if (manifest === undefined) continue;
        for (const key of keys) {
          // Who sets the password and who uses it get the same bytes.
          if (countSecretReaders(reference, key, index) > 1) continue;
          yield {
            message: 'newline',
            data: { key: printable(key), object: describeObject(reference) },
            at: reference.keyPath ?? reference.path,
            certainty: 'possible',
            prediction: predictExit(pod, container, { reason: 'the program reads a value with a line break in it' }),
            related: relateDeclaration('declared here', holder),
            fix: {
              description: 'encode it without the line break: `printf %s "$VALUE" | base64`, or use stringData',
              safety: 'review',
            },
          };
        }
      }
    }
  },
});
