import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import type { Reference } from '../../model/references.js';
import { resolveReference } from './resolve.js';

/** The names that `envFrom` brings into a container; undefined when some of them cannot be read. */
export function namesFromSources(pod: Pod, container: Container, index: ProjectIndex): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const { kind, name, prefix, path } of container.envFrom) {
    const keys = readAllKeys({ kind, name, optional: false, place: 'envFrom', path }, pod, index);
    if (keys === undefined) return undefined;
    for (const key of keys) names.add(prefix + key);
  }
  return names;
}

function readAllKeys(source: Reference, pod: Pod, index: ProjectIndex): readonly string[] | undefined {
  const resolution = resolveReference(source, pod.workload.manifest, index);
  if (resolution.outcome !== 'found' || resolution.holders.length === 0) return undefined;
  if (resolution.holders.some(({ hasAllKeys }) => !hasAllKeys)) return undefined;
  return resolution.holders.flatMap(({ keys }) => [...keys]);
}

/**
 * True for names that no manifest defines: the kubelet adds the addresses of the Services of the namespace.
 * Source: pkg/kubelet/envvars/envvars.go, FromServices.
 */
export function isServiceVariable(name: string): boolean {
  return /_SERVICE_(?:HOST|PORT)|_PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_|$)|$)/.test(name);
}
