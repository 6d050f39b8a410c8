import type { ProjectIndex } from '../model/project-index.js';
import type { Workload } from '../model/workload.js';
import { workloadOf } from '../model/workload-of.js';
import { type DependencyHost, dependencyHostsOf } from './dependency-hosts.js';

/** The variables and files by which containers of the set name the Service, with or without its namespace. */
export function usesOfHost(service: string, index: ProjectIndex): ReadonlySet<string> {
  return index.derive(collectHosts).get(service) ?? new Set();
}

function collectHosts(index: ProjectIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  for (const manifest of index.manifests) {
    for (const { host, by } of hostsOf(workloadOf(manifest, index), index)) {
      const name = host.split('.')[0] ?? host;
      uses.set(name, (uses.get(name) ?? new Set()).add(by));
    }
  }
  return uses;
}

function hostsOf(workload: Workload | undefined, index: ProjectIndex): readonly DependencyHost[] {
  const pods = workload?.pods ?? [];
  return pods.flatMap((pod) => pod.containers.flatMap((container) => dependencyHostsOf(pod, container, index)));
}
