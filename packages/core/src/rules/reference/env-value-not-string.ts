import { predictStatus } from '../../kubelet/prediction.js';
import { printable } from '../../manifest/printable.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'env-value-not-string',
  scope: 'container',
  summary: 'An environment variable has a number or a boolean as its value, so the API server refuses the object',
  messages: {
    wrongType: ({ name, type }: { name: string; type: string }) =>
      `The value of the environment variable ${name} is ${type}, but the API server takes only a string.`,
  },
  *check({ container }) {
    for (const { name, rawValue, path } of container.env) {
      const type = TYPES[typeof rawValue];
      if (type === undefined || rawValue === null) continue;
      const at = [...path, 'value'];
      yield {
        message: 'wrongType',
        data: { name: printable(name), type: Array.isArray(rawValue) ? 'a list' : type },
        at,
        certainty: 'certain',
        prediction: predictStatus(
          container,
          'Rejected',
          'cannot unmarshal into Go struct field EnvVar.value of type string',
        ),
        fix: {
          description: 'put the value in quotes',
          safety: 'review',
          // Other values were written in a form that is not known here: 0777, yes, 1e3.
          edits: Number.isSafeInteger(rawValue) ? [{ op: 'set', path: at, value: String(rawValue) }] : [],
        },
      };
    }
  },
});

const TYPES: Readonly<Record<string, string>> = { number: 'a number', boolean: 'a boolean', object: 'a map' };
