import type { ProjectIndex } from '../model/project-index.js';
import { readWorkload } from '../model/workload.js';
import { dependencyHostsOf } from './dependency-hosts.js';

/** The variables and files by which containers of the set name the Service, with or without its namespace. */
export function usesOfHost(service: string, index: ProjectIndex): ReadonlySet<string> {
  return index.derive(collectHosts).get(service) ?? new Set();
}

function collectHosts(index: ProjectIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  const pods = index.manifests.flatMap((manifest) => readWorkload(manifest)?.pods ?? []);
  for (const pod of pods) {
    for (const { host, by } of pod.containers.flatMap((container) => dependencyHostsOf(pod, container, index))) {
      const name = host.split('.')[0] ?? host;
      uses.set(name, (uses.get(name) ?? new Set()).add(by));
    }
  }
  return uses;
}
