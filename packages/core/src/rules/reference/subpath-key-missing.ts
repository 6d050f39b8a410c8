import { lessCertain } from '../../kubelet/references/certainty.js';
import { describeMissingKeys, type MissingKey } from '../../kubelet/references/missing-key.js';
import { expandSubPath } from '../../kubelet/references/sub-path-variables.js';
import { readSubPathReferences } from '../../model/references/sub-path-references.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'subpath-key-missing',
  scope: 'container',
  summary: 'A subPath names no key of its ConfigMap or Secret, so an empty directory is mounted instead of the file',
  messages: {
    missing: ({ key, object, keys }: MissingKey['data']) =>
      `The subPath ${key} is no key of ${object}, which ${keys}, so an empty directory is mounted.`,
  },
  *check({ pod, container, index }) {
    const expand = (expression: string): string | undefined => expandSubPath(expression, pod, container, index);
    const references = readSubPathReferences(pod, container, expand);
    for (const missing of describeMissingKeys(references, pod, index)) {
      // The directory is certain; that the program cannot do without the file is not.
      yield { message: 'missing', ...missing, certainty: lessCertain(missing.certainty) };
    }
  },
});
