import type { ProjectIndex } from '../model/project-index.js';
import { readWorkload } from '../model/workload.js';
import { dependencyHostsOf } from './dependency-hosts.js';

/** True when a container of the set is told to talk to the Service, with or without its namespace. */
export function isUsedHost(service: string, index: ProjectIndex): boolean {
  return index.derive(collectHosts).has(service);
}

function collectHosts(index: ProjectIndex): ReadonlySet<string> {
  const pods = index.manifests.flatMap((manifest) => readWorkload(manifest)?.pods ?? []);
  const hosts = pods.flatMap((pod) => pod.containers.flatMap((container) => dependencyHostsOf(pod, container, index)));
  return new Set(hosts.map(({ host }) => host.split('.')[0] ?? host));
}
