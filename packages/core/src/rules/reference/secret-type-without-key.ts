import { isIncomplete } from '../../kubelet/references/patched.js';
import { findLackOfType } from '../../kubelet/references/secret-types.js';
import { printable } from '../../manifest/printable.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'secret-type-without-key',
  scope: 'manifest',
  summary: 'A Secret lacks a key that its type demands, so the API server refuses the Secret',
  messages: {
    lacks: ({ type, what }: { type: string; what: string }) =>
      `A Secret of type ${type} must have ${what}, so the API server refuses this one.`,
  },
  *check({ manifest, index }) {
    if (manifest.kind !== 'Secret' || manifest.apiVersion !== 'v1') return;
    const lack = findLackOfType(manifest.toObject());
    if (lack === undefined || isIncomplete(manifest, index)) return;
    yield {
      message: 'lacks',
      data: { type: printable(lack.type), what: lack.what },
      at: ['type'],
      // One without any data is a form that somebody fills in.
      certainty: lack.isEmpty ? 'possible' : 'certain',
      prediction: { status: 'Rejected', restarts: false, reason: `${lack.field}: Required value` },
      fix: { description: `add ${lack.what}, or leave the type out`, safety: 'review' },
    };
  },
});
