import type { Manifest } from '../manifest/manifest.js';
import type { Pod } from '../model/pod.js';
import type { ProjectIndex } from '../model/project-index.js';
import { findScopes } from './references/scope.js';

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

function findServices(pod: Pod, index: ProjectIndex): readonly Manifest[] {
  const { namespace } = pod.workload.resource;
  const scopes = findScopes(pod.workload.manifest, index);
  return index
    .ofKind('Service')
    .filter((service) => service.namespace === namespace || service.namespace === undefined || namespace === undefined)
    .filter((service) => scopes.some((scope) => scope.includes(service)));
}
