import type { Manifest } from '../manifest/manifest.js';
import type { Pod } from '../model/pod.js';
import type { ProjectIndex } from '../model/project-index.js';
import { readList, readObjects } from '../model/read.js';
import { mayBeMadeByOperator } from './custom-objects.js';
import { servicesNear } from './declared-services.js';
import { findNearService } from './near-service.js';
import { findScopes } from './references/scope.js';

export interface HostVerdict {
  readonly kind: 'near-miss' | 'other-namespace';
  readonly service: Manifest;
}

/**
 * Whether a bare host name is a slip of a declared Service. Undefined for what resolves, for what lies outside of the
 * cluster (a dotted name), and for what something else than these manifests may provide.
 */
export function judgeHost(host: string, pod: Pod, index: ProjectIndex): HostVerdict | undefined {
  if (host.includes('.') || host === 'localhost' || /^\d+$/.test(host)) return undefined;
  const near = servicesNear(pod, index);
  if (near.some(({ name }) => name === host) || isMadeElsewhere(host, pod, index)) return undefined;
  const { namespace } = pod.workload.resource;
  const same = index.named('Service', host);
  const [foreign] = same;
  if (foreign !== undefined) {
    const isForeign =
      namespace !== undefined && same.every((one) => one.namespace !== undefined && one.namespace !== namespace);
    const isInSet = findScopes(pod.workload.manifest, index).some((scope) => scope.includes(foreign));
    return isForeign && isInSet ? { kind: 'other-namespace', service: foreign } : undefined;
  }
  const name = findNearService(
    host,
    near.map((one) => one.name),
  );
  const service = near.find((one) => one.name === name);
  return service === undefined ? undefined : { kind: 'near-miss', service };
}

/** Host aliases of the pod, what charts and operators make, and the names that a custom resource gives its Services. */
function isMadeElsewhere(host: string, pod: Pod, index: ProjectIndex): boolean {
  const aliases = readObjects(pod.raw.hostAliases).flatMap(({ value }) => readList(value.hostnames));
  if (aliases.includes(host) || findScopes(pod.workload.manifest, index).some(({ isOpen }) => isOpen)) return true;
  return mayBeMadeByOperator(host, index);
}
