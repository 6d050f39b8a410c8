import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { consequenceOfFailure } from '../../kubelet/probing/consequence.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { limitCertainty } from '../../kubelet/probing/limit-certainty.js';
import { resolveProbePort } from '../../kubelet/probing/probe-port.js';
import { isProbed } from '../../kubelet/probing/probe-subject.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'server-listens-on-loopback',
  scope: 'container',
  summary: 'The server listens on the loopback address only, where no probe reaches it',
  messages: {
    loopback: (data: { setting: string; kind: string; port: number; effect: string }) =>
      `${data.setting} lets the server listen inside the pod only, and the ${data.kind} probe asks port ${data.port} from outside, so ${data.effect}.`,
  },
  *check({ pod, container }) {
    if (!isProbed(container) || pod.hostNetwork) return;
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const [handler, second] = probe.handlers;
      if (handler === undefined || handler.type === 'exec' || second !== undefined || 'host' in handler) continue;
      const port = resolveProbePort(container, handler);
      const setting = typeof port === 'number' ? findLoopbackSetting(container, port) : undefined;
      if (typeof port !== 'number' || setting === undefined) continue;
      const consequence = consequenceOfFailure(pod, container, probe);
      yield {
        message: 'loopback',
        data: { setting: setting.text, kind: probe.kind, port, effect: consequence.effect },
        at: setting.at,
        certainty: limitCertainty('likely', consequence),
        prediction: consequence.prediction,
        related: [
          { message: `the ${probe.kind} probe asks port ${port}`, at: probe.path },
          ...explainProbeTiming(container, probe),
        ],
        fix: { description: 'listen on 0.0.0.0', safety: 'review' },
      };
      // One setting is one fault, however many probes meet it.
      return;
    }
  },
});

interface LoopbackSetting {
  readonly text: string;
  readonly at: FieldPath;
}

/** An argument or variable that names address and port together: `--bind 127.0.0.1:8000`, `LISTEN=localhost:9090`. */
function findLoopbackSetting(container: Container, port: number): LoopbackSetting | undefined {
  const address = new RegExp(`(^|[=/@\\s])(127\\.0\\.0\\.1|localhost|\\[::1\\]):${port}$`);
  for (const field of ['args', 'command'] as const) {
    const words = container[field] ?? [];
    const found = words.findIndex((word, place) => address.test(word) && LISTENS.test(optionOf(words, word, place)));
    if (found !== -1) return { text: words[found] ?? '', at: container.at(field, found) };
    const host = findHostOption(words, port);
    if (host !== undefined) return { text: host.text, at: container.at(field, host.place) };
  }
  const variable = container.env.find(({ name, value }) => LISTENS.test(name) && address.test(value ?? ''));
  return variable === undefined
    ? undefined
    : { text: `${variable.name}=${variable.value}`, at: [...variable.path, 'value'] };
}

/** `--host 127.0.0.1 --port 8000`; the port tells that the host is not that of somebody else. */
function findHostOption(words: readonly string[], port: number): { text: string; place: number } | undefined {
  const line = words.join(' ');
  const host = /(?:^|\s)--?(?:host|address|addr)[= ](?:127\.0\.0\.1|localhost)(?=\s|$)/.exec(line)?.[0].trim();
  const isPort = new RegExp(`(?:^|\\s)--?(?:port|p)[= ]${port}(?=\\s|$)`).test(line);
  if (host === undefined || !isPort) return undefined;
  const place = words.findIndex((word) => host === word || word.includes(host) || host.startsWith(`${word} `));
  return place === -1 ? undefined : { text: host, place };
}

/** `--bind` of `--bind=…` and of `--bind …`. */
function optionOf(words: readonly string[], word: string, place: number): string {
  return word.includes('=') ? word.slice(0, word.indexOf('=')) : (words[place - 1] ?? '');
}

/** Options and variables that say where to listen, and not whom to call. */
const LISTENS = /(bind|listen)/i;
