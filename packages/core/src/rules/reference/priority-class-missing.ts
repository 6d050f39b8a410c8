import { podReferencesOf } from '../../kubelet/references/added-references.js';
import { describeMissingObjects, type MissingObject } from '../../kubelet/references/missing-object.js';
import { predictMiss } from '../../kubelet/references/outcome.js';
import { suggestOther } from '../../kubelet/references/suggest.js';
import { isUnknownSystemClass, SYSTEM_CLASSES } from '../../kubelet/references/system-class.js';
import { printable } from '../../manifest/printable.js';
import { defineRule } from '../../rule.js';
import { findClosest } from '../../text/closest.js';

export default defineRule({
  id: 'priority-class-missing',
  scope: 'pod',
  summary: 'The pod asks for a PriorityClass that does not exist, so no pod is made',
  messages: {
    missing: ({ object, why }: MissingObject['data']) => `The pod asks for ${object}, which ${why}.`,
    reserved: ({ name }: { name: string }) =>
      `The pod asks for PriorityClass ${name}, but of the names that begin with system- there are only ${SYSTEM_CLASSES.join(' and ')}.`,
  },
  *check({ pod, index }) {
    const references = podReferencesOf(pod, index).filter(({ place }) => place === 'priorityClass');
    const [first] = pod.containers;
    for (const reference of references) {
      const { name, path } = reference;
      if (first === undefined || !isUnknownSystemClass(name)) continue;
      const nearest = findClosest(name, SYSTEM_CLASSES);
      yield {
        message: 'reserved',
        data: { name: printable(name) },
        at: path,
        certainty: 'certain',
        prediction: predictMiss(reference, pod, first, undefined),
        ...suggestOther(path, nearest),
      };
    }
    const others = references.filter(({ name }) => !isUnknownSystemClass(name));
    for (const missing of describeMissingObjects(others, pod, index)) yield { message: 'missing', ...missing };
  },
});
