import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { consequenceOfFailure } from '../../kubelet/probing/consequence.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { limitCertainty } from '../../kubelet/probing/limit-certainty.js';
import { resolveProbePort } from '../../kubelet/probing/probe-port.js';
import { isProbed } from '../../kubelet/probing/probe-subject.js';
import type { Pod } from '../../model/pod.js';
import { readNumber, readObjects } from '../../model/read.js';
import { defineRule } from '../../rule.js';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|\[?::1\]?|0\.0\.0\.0)$/;

export default defineRule({
  id: 'probe-host-loopback',
  scope: 'container',
  summary: 'A probe asks the node instead of the pod, because its host is the loopback address',
  messages: {
    loopback: (data: { kind: string; host: string; effect: string }) =>
      `The ${data.kind} probe asks ${data.host}, which is the node on which the kubelet runs and not the pod, so ${data.effect}.`,
  },
  *check({ pod, container }) {
    if (!isProbed(container) || pod.hostNetwork) return;
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const [handler, second] = probe.handlers;
      if ((handler?.type !== 'httpGet' && handler?.type !== 'tcpSocket') || second !== undefined) continue;
      const { host } = handler;
      const port = resolveProbePort(container, handler);
      if (host === undefined || !LOOPBACK.test(host) || typeof port !== 'number' || opensOnNode(pod, port)) continue;
      const consequence = consequenceOfFailure(pod, container, probe);
      const at = [...probe.path, handler.type, 'host'];
      yield {
        message: 'loopback',
        data: { kind: probe.kind, host, effect: consequence.effect },
        at,
        certainty: limitCertainty('likely', consequence),
        prediction: consequence.prediction,
        related: explainProbeTiming(container, probe),
        fix: {
          description: `remove host: ${host}, so that the probe asks the pod`,
          safety: 'review',
          edits: [{ op: 'remove', path: at }],
        },
      };
    }
  },
});

/** A hostPort is reachable on the node, so the probe comes back to the pod. */
function opensOnNode({ containers }: Pod, port: number): boolean {
  return containers.some(({ raw }) => readObjects(raw.ports).some(({ value }) => readNumber(value.hostPort) === port));
}
