import type { Manifest } from '../../manifest/manifest.js';
import type { ProjectIndex } from '../../model/project-index.js';
import type { Reference } from '../../model/references.js';
import type { Evidence } from './evidence.js';
import { type KeyMissing, type ObjectMissing, resolveReference } from './resolve.js';

export interface Miss<Kind extends ObjectMissing | KeyMissing> {
  readonly reference: Reference;
  readonly resolution: Kind;
  /** Further references of the same list that fail for the same reason. */
  readonly others: readonly Reference[];
}

export type PlainEvidence = Exclude<Evidence, { type: 'other-namespace' | 'hash-suffix' }>;

/** Objects that the references ask for in vain, each told once at its first place. */
export function findMissingObjects(
  references: readonly Reference[],
  workload: Manifest,
  index: ProjectIndex,
): readonly Miss<ObjectMissing>[] {
  const misses = new Map<string, Miss<ObjectMissing>>();
  for (const reference of references) {
    const id = `${reference.kind}/${reference.name}`;
    const known = misses.get(id);
    if (known !== undefined) misses.set(id, { ...known, others: [...known.others, reference] });
    const resolution = known === undefined ? resolveReference(reference, workload, index) : undefined;
    if (resolution?.outcome === 'object-missing') misses.set(id, { reference, resolution, others: [] });
  }
  return [...misses.values()];
}

/** Keys that declared objects lack. */
export function findMissingKeys(
  references: readonly Reference[],
  workload: Manifest,
  index: ProjectIndex,
): readonly Miss<KeyMissing>[] {
  return references.flatMap((reference) => {
    const resolution = reference.key === undefined ? undefined : resolveReference(reference, workload, index);
    return resolution?.outcome === 'key-missing' ? [{ reference, resolution, others: [] }] : [];
  });
}

/** Narrows to misses that are not about namespaces or hashes, which have rules of their own. */
export function plainEvidence({ evidence }: ObjectMissing): PlainEvidence | undefined {
  return evidence.type === 'other-namespace' || evidence.type === 'hash-suffix' ? undefined : evidence;
}
