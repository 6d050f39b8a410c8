import { isBase64 } from '../../kubelet/references/secret-data.js';
import { printable } from '../../manifest/printable.js';
import { readObject, readStringMap } from '../../model/read.js';
import { defineRule } from '../../rule.js';

/** Values that another tool puts in before the object is applied: SOPS, Argo CD's Vault plugin, vals, envsubst, people. */
const FILLED_IN_LATER = /^ENC\[|[<>${}]|^ref\+|:\/\/|^vault:/;
const PLACEHOLDER = /your|replace|change|insert|todo|xxx|placeholder|example|base64|\s|\.\.\./i;

export default defineRule({
  id: 'secret-data-not-base64',
  scope: 'manifest',
  summary: "A value in a Secret's data is not base64, so the API server refuses the Secret",
  messages: {
    notBase64: ({ key }: { key: string }) =>
      `The value of ${key} is not base64, which data needs; plain text belongs into stringData.`,
  },
  *check({ manifest }) {
    if (manifest.kind !== 'Secret' || manifest.apiVersion !== 'v1') return;
    const object = manifest.toObject();
    // SOPS keeps the marks of what it has encrypted in this field.
    if (readObject(object['sops']) !== undefined) return;
    for (const [key, value] of Object.entries(readStringMap(object['data']))) {
      if (isBase64(value) || FILLED_IN_LATER.test(value)) continue;
      yield {
        message: 'notBase64',
        data: { key: printable(key) },
        at: ['data', key],
        certainty: PLACEHOLDER.test(value) ? 'possible' : 'certain',
        prediction: { status: 'Rejected', restarts: false, reason: 'illegal base64 data' },
        fix: { description: 'move the value to stringData, or encode it', safety: 'review' },
      };
    }
  },
});
