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

/** The name of a Service with its namespace, as the cluster's DNS knows it. */
const QUALIFIED = /^([a-z0-9-]+)\.([a-z0-9-]+)\.svc(?:\.|$)/;

/**
 * Whether a host name is a slip of a declared Service. Undefined for what resolves, for what lies outside of the cluster
 * (a dotted name that does not say `svc`), and for what something else than these manifests may provide.
 */
export function judgeHost(host: string, pod: Pod, index: ProjectIndex): HostVerdict | undefined {
  const [, name, namespace] = QUALIFIED.exec(host) ?? [];
  if (name !== undefined)
    return namespace === pod.workload.resource.namespace ? judgeQualified(name, pod, index) : undefined;
  return judgeBare(host, pod, index);
}

/** A Service of the workload's own namespace that is declared in another one alone. */
function judgeQualified(name: string, pod: Pod, index: ProjectIndex): HostVerdict | undefined {
  const service = isMadeElsewhere(name, pod, index) ? undefined : findForeignService(name, pod, index);
  return service === undefined ? undefined : { kind: 'other-namespace', service };
}

function judgeBare(host: string, pod: Pod, index: ProjectIndex): HostVerdict | undefined {
  if (host.includes('.') || host === 'localhost' || /^\d+$/.test(host)) return undefined;
  const near = servicesNear(pod, index);
  if (near.some(({ name }) => name === host) || isMadeElsewhere(host, pod, index)) return undefined;
  if (index.named('Service', host).length > 0) {
    const foreign = findForeignService(host, pod, index);
    return foreign === undefined ? undefined : { kind: 'other-namespace', service: foreign };
  }
  const name = findNearService(
    host,
    near.map((one) => one.name),
  );
  const service = near.find((one) => one.name === name);
  return service === undefined ? undefined : { kind: 'near-miss', service };
}

/** Undefined when the Service is in the workload's namespace as well, may be, or belongs to another set. */
function findForeignService(name: string, pod: Pod, index: ProjectIndex): Manifest | undefined {
  const { namespace } = pod.workload.resource;
  const same = index.named('Service', name);
  const [foreign] = same;
  const isForeign =
    namespace !== undefined && same.every((one) => one.namespace !== undefined && one.namespace !== namespace);
  if (foreign === undefined || !isForeign) return undefined;
  return findScopes(pod.workload.manifest, index).some((scope) => scope.includes(foreign)) ? foreign : undefined;
}

/** Host aliases of the pod, what charts and operators make, and the names that a custom resource gives its Services. */
function isMadeElsewhere(host: string, pod: Pod, index: ProjectIndex): boolean {
  const aliases = readObjects(pod.raw.hostAliases).flatMap(({ value }) => readList(value.hostnames));
  if (aliases.includes(host) || findScopes(pod.workload.manifest, index).some(({ isOpen }) => isOpen)) return true;
  return mayBeMadeByOperator(host, index);
}
