import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { consequenceOfFailure } from '../../kubelet/probing/consequence.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { limitCertainty } from '../../kubelet/probing/limit-certainty.js';
import { findPortEvidence } from '../../kubelet/probing/port-evidence.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'probe-port-not-served',
  scope: 'container',
  summary: 'A probe asks a port on which nothing listens',
  messages: {
    closed: (data: { kind: string; port: number; because: string; effect: string }) =>
      `The ${data.kind} probe asks port ${data.port}, but ${data.because}, so ${data.effect}.`,
  },
  *check({ pod, container, index }) {
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const [handler, second] = probe.handlers;
      if (handler === undefined || second !== undefined || handler.type === 'exec' || isElsewhere(handler)) continue;
      if (typeof handler.port !== 'number') continue;
      const evidence = findPortEvidence(pod, container, handler.port, index);
      if (evidence === undefined) continue;
      const consequence = consequenceOfFailure(pod, container, probe);
      const at = [...probe.path, handler.type, 'port'];
      const { because, certainty, meant, related } = evidence;
      yield {
        message: 'closed',
        data: { kind: probe.kind, port: handler.port, because, effect: consequence.effect },
        at,
        certainty: limitCertainty(certainty, consequence),
        prediction: consequence.prediction,
        related: [...(related === undefined ? [] : [related]), ...explainProbeTiming(container, probe)],
        ...(meant === undefined
          ? {}
          : {
              fix: {
                description: `set port: ${meant}`,
                safety: 'review',
                edits: [{ op: 'set', path: at, value: meant }],
              },
            }),
      };
    }
  },
});

/** A probe with a host of its own asks somebody else. */
function isElsewhere(handler: { readonly host?: string } | object): boolean {
  return 'host' in handler && handler.host !== undefined && handler.host !== '';
}
