import { certaintyFor } from '../../kubelet/image-certainty.js';
import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { consequenceOfFailure } from '../../kubelet/probing/consequence.js';
import { findDefaultServer } from '../../kubelet/probing/default-server.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { limitCertainty } from '../../kubelet/probing/limit-certainty.js';
import { resolveProbePort } from '../../kubelet/probing/probe-port.js';
import { isProbed } from '../../kubelet/probing/probe-subject.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'probe-path-not-served',
  scope: 'container',
  summary: 'A probe asks for a path that the server of this image does not have',
  messages: {
    missing: (data: { kind: string; path: string; image: string; served: string; effect: string }) =>
      `The ${data.kind} probe asks for ${data.path}, but ${data.image} without further content answers only ${data.served}, so ${data.effect}.`,
  },
  *check({ pod, container }) {
    const server = isProbed(container) ? findDefaultServer(pod, container) : undefined;
    if (server?.servedPaths === undefined) return;
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const [handler, second] = probe.handlers;
      if (handler?.type !== 'httpGet' || second !== undefined || (handler.host ?? '') !== '') continue;
      const port = resolveProbePort(container, handler);
      const path = handler.path ?? '/';
      const isServed = server.servedPaths.includes((path.startsWith('/') ? path : `/${path}`).split('?')[0] ?? '/');
      if (typeof port !== 'number' || !server.ports.includes(port) || isServed) continue;
      const consequence = consequenceOfFailure(pod, container, probe);
      const at = [...probe.path, 'httpGet', 'path'];
      yield {
        message: 'missing',
        data: {
          kind: probe.kind,
          path,
          image: server.image.id,
          served: server.servedPaths.join(' and '),
          effect: consequence.effect,
        },
        at,
        certainty: limitCertainty(certaintyFor('certain', server.image, 'servedPaths'), consequence),
        prediction: consequence.prediction,
        related: explainProbeTiming(container, probe),
        fix: { description: 'set path: /', safety: 'review', edits: [{ op: 'set', path: at, value: '/' }] },
      };
    }
  },
});
