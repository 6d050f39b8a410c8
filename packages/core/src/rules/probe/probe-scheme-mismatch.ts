import type { Certainty } from '../../finding.js';
import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { consequenceOfFailure } from '../../kubelet/probing/consequence.js';
import { findDefaultServer } from '../../kubelet/probing/default-server.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { limitCertainty } from '../../kubelet/probing/limit-certainty.js';
import { resolveProbePort } from '../../kubelet/probing/probe-port.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'probe-scheme-mismatch',
  scope: 'container',
  summary: 'A probe speaks HTTP to a TLS port, or HTTPS to a plain one',
  messages: {
    mismatch: (data: { kind: string; scheme: string; port: string; speaks: string; effect: string }) =>
      `The ${data.kind} probe speaks ${data.scheme} to ${data.port}, which by all signs speaks ${data.speaks}, so ${data.effect}.`,
  },
  *check({ pod, container }) {
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const [handler, second] = probe.handlers;
      if (handler?.type !== 'httpGet' || second !== undefined || (handler.host ?? '') !== '') continue;
      const port = resolveProbePort(container, handler);
      const scheme = handler.scheme ?? 'HTTP';
      const speaks = typeof port === 'number' ? schemeOf(pod, container, port) : undefined;
      if (speaks === undefined || speaks.scheme === scheme) continue;
      // Who writes the scheme knows it; a port's name is often older.
      if (handler.scheme !== undefined && speaks.isMereName) continue;
      const consequence = consequenceOfFailure(pod, container, probe);
      const path = [...probe.path, 'httpGet', 'scheme'];
      yield {
        message: 'mismatch',
        data: { kind: probe.kind, scheme, port: speaks.name, speaks: speaks.scheme, effect: consequence.effect },
        at: handler.scheme === undefined ? [...probe.path, 'httpGet', 'port'] : path,
        certainty: limitCertainty(speaks.certainty, consequence),
        prediction: consequence.prediction,
        related: explainProbeTiming(container, probe),
        fix: {
          description: `set scheme: ${speaks.scheme}`,
          safety: 'review',
          edits: [{ op: 'set', path, value: speaks.scheme }],
        },
      };
    }
  },
});

interface Speech {
  readonly scheme: 'HTTP' | 'HTTPS';
  readonly name: string;
  readonly certainty: Certainty;
  /** Nothing but the name of the port says so. */
  readonly isMereName?: boolean;
}

/** What a port speaks, by the server that is known to listen there, by its declared name, or by convention. */
function schemeOf(pod: Pod, container: Container, port: number): Speech | undefined {
  const server = findDefaultServer(pod, container);
  if (server?.servedPaths !== undefined && server.ports.includes(port)) {
    return { scheme: 'HTTP', name: `port ${port} of ${server.image.id}`, certainty: 'likely' };
  }
  const named = container.ports.find(({ containerPort }) => containerPort === port)?.name;
  if (named !== undefined && /^(https|tls|ssl)(-|$)|-(https|tls)$/.test(named)) {
    return { scheme: 'HTTPS', name: `port ${port}, named ${named}`, certainty: 'likely', isMereName: true };
  }
  if (named === 'http')
    return { scheme: 'HTTP', name: `port ${port}, named http`, certainty: 'likely', isMereName: true };
  if (port === 443 || port === 6443) return { scheme: 'HTTPS', name: `port ${port}`, certainty: 'likely' };
  return port === 80 ? { scheme: 'HTTP', name: 'port 80', certainty: 'likely' } : undefined;
}
