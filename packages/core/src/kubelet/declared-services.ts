import type { Manifest } from '../manifest/manifest.js';
import { type Branches, groupByBranch } from '../model/kustomization/branches.js';
import type { Kustomization } from '../model/kustomization/kustomization.js';
import type { Pod } from '../model/pod.js';
import type { ProjectIndex } from '../model/project-index.js';
import { findScopes, folderOf, type Scope } from './references/scope.js';

/** The Services of the sets that a workload belongs to, which may stand in its own namespace. */
export function servicesNear(pod: Pod, index: ProjectIndex): readonly Manifest[] {
  const known = index.derive(createCache);
  const cached = known.get(pod);
  if (cached !== undefined) return cached;
  const services = findServices(pod, index);
  known.set(pod, services);
  return services;
}

function createCache(): WeakMap<Pod, readonly Manifest[]> {
  return new WeakMap();
}

function findServices({ workload }: Pod, index: ProjectIndex): readonly Manifest[] {
  const { namespace } = workload.resource;
  const services = findScopes(workload.manifest, index).flatMap((scope) => servicesOf(scope, workload.manifest, index));
  return [...new Set(services)].filter(
    (service) => service.namespace === namespace || service.namespace === undefined || namespace === undefined,
  );
}

function servicesOf(scope: Scope, workload: Manifest, index: ProjectIndex): readonly Manifest[] {
  const { root } = scope;
  if (root === undefined) return index.derive(servicesByBranch).around(folderOf(workload)).filter(scope.includes);
  const table = index.derive(startRoots);
  const services = table.get(root) ?? index.ofKind('Service').filter(scope.includes);
  table.set(root, services);
  return services;
}

/** The Services of each kustomization root, listed once. */
function startRoots(): Map<Kustomization, readonly Manifest[]> {
  return new Map();
}

function servicesByBranch(index: ProjectIndex): Branches<Manifest> {
  return groupByBranch(index.ofKind('Service'), folderOf);
}
