import { printable } from '../../manifest/printable.js';
import { readObject } from '../../model/read.js';
import { defineRule } from '../../rule.js';

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  ConfigMap: ['data', 'binaryData'],
  Secret: ['data', 'stringData'],
};

export default defineRule({
  id: 'config-value-not-string',
  scope: 'manifest',
  summary: 'A ConfigMap or Secret holds a number, a boolean or a map as a value, so the API server refuses it',
  messages: {
    wrongType: ({ key, field, type }: { key: string; field: string; type: string }) =>
      `The value of ${key} in ${field} is ${type}, but the API server takes only a string.`,
  },
  *check({ manifest }) {
    const fields = manifest.apiVersion === 'v1' ? FIELDS[manifest.kind] : undefined;
    if (fields === undefined) return;
    const object = manifest.toObject();
    for (const field of fields) {
      for (const [key, value] of Object.entries(readObject(object[field]) ?? {})) {
        const type = TYPES[typeof value];
        if (type === undefined || value === null) continue;
        yield {
          message: 'wrongType',
          data: { key: printable(key), field, type: Array.isArray(value) ? 'a list' : type },
          at: [field, key],
          certainty: 'certain',
          prediction: { status: 'Rejected', restarts: false, reason: 'cannot unmarshal into a string' },
          fix: { description: 'put the value in quotes', safety: 'review' },
        };
      }
    }
  },
});

const TYPES: Readonly<Record<string, string>> = { number: 'a number', boolean: 'a boolean', object: 'a map' };
