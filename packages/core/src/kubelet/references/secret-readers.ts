import type { Container } from '../../model/container.js';
import { isOwnedCopy } from '../../model/owned-copy.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { type Reference, readEnvironmentReferences } from '../../model/references.js';
import { workloadOf } from '../../model/workload-of.js';

/** How many containers of the set have this key of a Secret in their environment. */
export function countSecretReaders({ name }: Reference, key: string, index: ProjectIndex): number {
  const readers = index.derive(collectReaders).get(name) ?? [];
  return readers.filter((keys) => keys.has(key) || keys.has(undefined)).length;
}

/** By the Secret's name the keys that each container reads; undefined stands for all of them. */
function collectReaders(index: ProjectIndex): ReadonlyMap<string, readonly ReadonlySet<string | undefined>[]> {
  const readers = new Map<string, Set<string | undefined>[]>();
  for (const manifest of index.manifests) {
    const workload = workloadOf(manifest, index);
    if (workload === undefined || isOwnedCopy(workload, index)) continue;
    const containers = workload.pods.flatMap((pod) => pod.containers);
    for (const [name, keys] of containers.flatMap((container) => [...keysByName(container)])) {
      const known = readers.get(name);
      if (known === undefined) readers.set(name, [keys]);
      else known.push(keys);
    }
  }
  return readers;
}

function keysByName(container: Container): ReadonlyMap<string, Set<string | undefined>> {
  const keys = new Map<string, Set<string | undefined>>();
  for (const { kind, name, key } of readEnvironmentReferences(container)) {
    if (kind === 'Secret') keys.set(name, (keys.get(name) ?? new Set()).add(key));
  }
  return keys;
}
