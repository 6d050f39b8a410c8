import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { servicesNear } from '../../kubelet/declared-services.js';
import { predictStatus } from '../../kubelet/prediction.js';
import { findWaitingLoops } from '../../kubelet/waiting-loop.js';
import type { Manifest } from '../../manifest/manifest.js';
import { readNumber, readObject, readObjects, readString } from '../../model/read.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'init-waits-for-closed-port',
  scope: 'container',
  summary: 'An init container waits for a port that its Service does not have, for ever',
  messages: {
    closed: ({ container, host, port, ports }: { container: string; host: string; port: number; ports: string }) =>
      `Init container ${container} waits for port ${port} of ${host}, but that Service has only ${ports}.`,
  },
  *check({ pod, container, index }) {
    if (container.role !== 'init') return;
    for (const { text, path } of effectiveCommandOf(pod, container, index).given) {
      for (const { host, port } of findWaitingLoops(text)) {
        const services = servicesNear(pod, index).filter(({ name }) => name === host);
        const [service, second] = services;
        const ports = service === undefined || second !== undefined ? undefined : portsOf(service);
        if (service === undefined || port === undefined || ports === undefined || ports.includes(port)) continue;
        yield {
          message: 'closed',
          data: { container: container.name, host, port, ports: ports.join(', ') },
          at: path ?? container.at('command'),
          certainty: 'likely',
          prediction: predictStatus(container, 'Pending', 'Init:0/1'),
          related: [{ message: 'the ports of the Service', at: { manifest: service, path: ['spec', 'ports'] } }],
          fix: { description: `wait for port ${ports[0]}, or add ${port} to the Service`, safety: 'review' },
        };
        return;
      }
    }
  },
});

/** Undefined where a name leads to the pods themselves, or elsewhere, so that the Service's ports do not decide. */
function portsOf(service: Manifest): readonly number[] | undefined {
  const spec = readObject(service.toObject().spec);
  if (spec === undefined || spec.clusterIP === 'None' || readString(spec.type) === 'ExternalName') return undefined;
  const ports = readObjects(spec.ports).map(({ value }) => readNumber(value.port));
  const known = ports.filter((port) => port !== undefined);
  return ports.length > 0 && known.length === ports.length ? known : undefined;
}
