import { certaintyFor } from '../../kubelet/image-certainty.js';
import { imageOfContainer } from '../../kubelet/image-of-container.js';
import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { consequenceOfFailure } from '../../kubelet/probing/consequence.js';
import { type Displacement, findDisplacement, type Question } from '../../kubelet/probing/endpoint-settings.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { limitCertainty } from '../../kubelet/probing/limit-certainty.js';
import { resolveProbePort } from '../../kubelet/probing/probe-port.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { printable } from '../../manifest/printable.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { Probe } from '../../model/probe.js';
import { defineRule, type FixReport } from '../../rule.js';

export default defineRule({
  id: 'probe-endpoint-moved',
  scope: 'container',
  summary:
    'A probe asks where an endpoint is by default, but the settings of its own container moved it or left it off',
  messages: {
    moved: (data: { kind: string; path: string; port: number; setting: string; where: string; effect: string }) =>
      `The ${data.kind} probe asks ${data.path} on port ${data.port}, but ${data.setting} moves it to ${data.where}, so ${data.effect}.`,
    off: (data: { kind: string; path: string; setting: string; effect: string }) =>
      `The ${data.kind} probe asks ${data.path}, which is served only with ${data.setting}, so ${data.effect}.`,
  },
  *check({ pod, container, index }) {
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const question = readQuestion(pod, container, probe);
      if (question === undefined) continue;
      const image = imageOfContainer(pod, container);
      const environment = readableEnvironmentOf(pod, container, index);
      const found = findDisplacement(question, { container, environment, ...(image === undefined ? {} : { image }) });
      if (found === undefined) continue;
      const consequence = consequenceOfFailure(pod, container, probe);
      const certainty = image === undefined ? 'likely' : certaintyFor('likely', image);
      const body = {
        at: [...probe.path, 'httpGet', found.port === undefined ? 'path' : 'port'],
        certainty: limitCertainty(certainty, consequence),
        prediction: consequence.prediction,
        related: [{ message: 'the setting', at: found.at }, ...explainProbeTiming(container, probe)],
      };
      const data = { kind: probe.kind, ...question, setting: printable(found.setting), effect: consequence.effect };
      const where = found.port === undefined ? found.path : `port ${found.port}`;
      if (where === undefined) {
        yield { ...body, message: 'off', data, fix: { description: `add ${found.setting}`, safety: 'review' } };
      } else {
        yield { ...body, message: 'moved', data: { ...data, where }, fix: follow(found, body.at) };
      }
    }
  },
});

/** Undefined for a probe that another container of the pod may answer. */
function readQuestion(pod: Pod, container: Container, probe: Probe): Question | undefined {
  const [handler, second] = probe.handlers;
  if (handler?.type !== 'httpGet' || second !== undefined || (handler.host ?? '') !== '') return undefined;
  const port = resolveProbePort(container, handler);
  const [path = '/'] = (handler.path ?? '/').split('?');
  if (typeof port !== 'number') return undefined;
  const others = pod.containers.filter((other) => other !== container);
  if (others.some(({ ports }) => ports.some(({ containerPort }) => containerPort === port))) return undefined;
  return { path: path.startsWith('/') ? path : `/${path}`, port };
}

function follow({ port, path }: Displacement, at: readonly (string | number)[]): FixReport {
  const value = port ?? path ?? '';
  const description = port === undefined ? `set path: ${path}` : `set port: ${port}`;
  return { description, safety: 'review', edits: [{ op: 'set', path: at, value }] };
}
