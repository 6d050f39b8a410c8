import type { ProjectIndex } from '../../model/project-index.js';
import { type Reference, readEnvironmentReferences } from '../../model/references.js';
import { readWorkload } from '../../model/workload.js';

/** How many containers of the set have this key of a Secret in their environment. */
export function countSecretReaders({ name }: Reference, key: string, index: ProjectIndex): number {
  const readers = index.derive(collectReaders).get(name) ?? [];
  return readers.filter((keys) => keys.has(key) || keys.has(undefined)).length;
}

/** By the Secret's name the keys that each container reads; undefined stands for all of them. */
function collectReaders({ manifests }: ProjectIndex): ReadonlyMap<string, readonly ReadonlySet<string | undefined>[]> {
  const readers = new Map<string, Set<string | undefined>[]>();
  const containers = manifests
    .flatMap((manifest) => readWorkload(manifest)?.pods ?? [])
    .flatMap((pod) => pod.containers);
  for (const container of containers) {
    const keysOf = new Map<string, Set<string | undefined>>();
    for (const { kind, name, key } of readEnvironmentReferences(container)) {
      if (kind === 'Secret') keysOf.set(name, (keysOf.get(name) ?? new Set()).add(key));
    }
    for (const [name, keys] of keysOf) readers.set(name, [...(readers.get(name) ?? []), keys]);
  }
  return readers;
}
