import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { consequenceOfError } from '../../kubelet/probing/consequence.js';
import { resolveProbePort } from '../../kubelet/probing/probe-port.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule, type FixReport, type RelatedReport } from '../../rule.js';
import { findClosest } from '../../text/closest.js';

export default defineRule({
  id: 'probe-port-name-unknown',
  scope: 'container',
  summary: 'A probe names a port that its container does not declare, so it can neither pass nor fail',
  messages: {
    unknown: (data: { kind: string; port: string; container: string; effect: string }) =>
      `The ${data.kind} probe asks port "${data.port}", which container ${data.container} does not declare, so ${data.effect}.`,
  },
  *check({ pod, container }) {
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const [handler, second] = probe.handlers;
      if (handler === undefined || handler.type === 'exec' || second !== undefined) continue;
      if (resolveProbePort(container, handler) !== 'unknown name') continue;
      const port = String(handler.port);
      const at = [...probe.path, handler.type, 'port'];
      const { effect, prediction, severity } = consequenceOfError(container, probe, `port "${port}" not found`);
      const fix = proposePort(container, port, at);
      yield {
        message: 'unknown',
        data: { kind: probe.kind, port, container: container.name, effect },
        at,
        certainty: severity === 'inert' ? 'likely' : 'certain',
        prediction,
        related: [...showOwnPorts(container), ...showOwner(pod, port)],
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

function showOwnPorts({ name: container, ports, at }: Container): readonly RelatedReport[] {
  if (ports.length === 0) return [];
  const names = ports.map(({ name, containerPort }) => name ?? `${containerPort} without a name`);
  return [{ message: `container ${container} declares ${names.join(', ')}`, at: at('ports') }];
}

function showOwner({ containers }: Pod, port: string): readonly RelatedReport[] {
  const owner = containers.find(({ ports }) => ports.some(({ name }) => name === port));
  if (owner === undefined) return [];
  const message = `container ${owner.name} declares it, but only the probe's own container counts`;
  return [{ message, at: owner.at('ports') }];
}

/** The name that comes closest, or the one port there is. */
function proposePort({ ports }: Container, wanted: string, at: FieldPath): FixReport | undefined {
  const names = ports.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const only = ports.length === 1 ? (ports[0]?.name ?? ports[0]?.containerPort) : undefined;
  const value = findClosest(wanted, names) ?? only;
  if (value === undefined) return undefined;
  return { description: `set port: ${value}`, safety: 'review', edits: [{ op: 'set', path: at, value }] };
}
