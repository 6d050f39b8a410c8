import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { servicesNear } from '../../kubelet/declared-services.js';
import { dependencyHostsOf } from '../../kubelet/dependency-hosts.js';
import { predictExit, predictStatus } from '../../kubelet/prediction.js';
import { findWaitingLoops } from '../../kubelet/waiting-loop.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { readObject, readString, readStrings } from '../../model/read.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'host-network-without-cluster-dns',
  scope: 'container',
  summary: 'A pod on the host network asks the DNS of its node for a Service, which that DNS does not know',
  messages: {
    waits: ({ container, host }: { container: string; host: string }) =>
      `Init container ${container} waits for the Service ${host}, but the pod is on the host network and asks the DNS of its node, which does not know it.`,
    connects: ({ by, host }: { by: string; host: string }) =>
      `${by} names the Service ${host}, but the pod is on the host network and asks the DNS of its node, which does not know it.`,
  },
  *check({ pod, container, index }) {
    if (!pod.hostNetwork || asksClusterDns(pod)) return;
    const services = new Set(servicesNear(pod, index).map(({ name }) => name));
    const use = findUse(pod, container, index, (host) => services.has(serviceIn(host, pod)));
    if (use === undefined) return;
    const edits = [{ op: 'set' as const, path: pod.at('dnsPolicy'), value: 'ClusterFirstWithHostNet' }];
    const common = {
      at: use.at,
      certainty: 'likely' as const,
      related: [{ message: 'the pod is on the host network', at: pod.at('hostNetwork') }],
      fix: { description: 'set dnsPolicy: ClusterFirstWithHostNet', safety: 'review' as const, edits },
    };
    const { host, by } = use;
    if (by === undefined) {
      const prediction = predictStatus(container, 'Pending', 'Init:0/1');
      yield { ...common, message: 'waits', data: { container: container.name, host }, prediction };
    } else {
      const prediction = predictExit(pod, container, { reason: `no such host: ${host}` });
      yield { ...common, message: 'connects', data: { by, host }, prediction };
    }
  },
});

/** ClusterFirst, the default, means Default on the host network. Source: pkg/kubelet/network/dns/dns.go, getPodDNSType. */
function asksClusterDns({ raw }: Pod): boolean {
  const policy = readString(raw.dnsPolicy) ?? 'ClusterFirst';
  const servers = readStrings(readObject(raw.dnsConfig)?.nameservers) ?? [];
  return servers.length > 0 || (policy !== 'ClusterFirst' && policy !== 'Default');
}

interface Use {
  readonly host: string;
  readonly at: FieldPath;
  /** The variable or file that names it; an init container that waits has none. */
  readonly by?: string;
}

function findUse(
  pod: Pod,
  container: Container,
  index: ProjectIndex,
  isService: (host: string) => boolean,
): Use | undefined {
  if (container.role !== 'init') return dependencyHostsOf(pod, container, index).find(({ host }) => isService(host));
  for (const { text, path } of effectiveCommandOf(pod, container, index).given) {
    const loop = findWaitingLoops(text).find(({ host }) => isService(host));
    if (loop !== undefined) return { host: loop.host, at: path ?? container.at('command') };
  }
  return undefined;
}

/** The name of the Service that the host means within the pod's namespace; empty for hosts elsewhere. */
function serviceIn(host: string, { workload }: Pod): string {
  const [name = '', namespace, ...rest] = host.split('.');
  if (namespace === undefined) return name;
  return namespace === workload.resource.namespace && (rest.length === 0 || rest[0] === 'svc') ? name : '';
}
