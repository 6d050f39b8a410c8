import { isBuiltIn } from '../../kubelet/built-in-workload.js';
import { predictStatus } from '../../kubelet/prediction.js';
import { findWrongTypes } from '../../kubelet/validation/field-types.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'field-of-wrong-type',
  scope: 'container',
  summary: 'A field holds a value of another type than the API has there, so the API server refuses the object',
  messages: {
    wrong: ({ field, is, wanted }: { field: string; is: string; wanted: string }) =>
      `${field} is ${is}, but the API server takes only ${wanted} there.`,
  },
  *check({ pod, container }) {
    if (!isBuiltIn(pod.workload)) return;
    for (const { field, is, wanted, at, value } of findWrongTypes(container)) {
      yield {
        message: 'wrong',
        data: { field, is, wanted },
        at,
        certainty: 'certain',
        prediction: predictStatus(container, 'Rejected', `json: cannot unmarshal into Container.${field}`),
        fix: {
          description: value === undefined ? `write ${wanted}` : `set ${field}: ${JSON.stringify(value)}`,
          safety: 'review',
          edits: value === undefined ? [] : [{ op: 'set', path: at, value }],
        },
      };
    }
  },
});
