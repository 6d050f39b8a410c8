import type { Manifest } from '../manifest/manifest.js';

/** Everything that the analysed set declares. */
export interface ProjectIndex {
  /** In a stable order that does not depend on the order of the input. */
  readonly manifests: readonly Manifest[];
  readonly ofKind: (kind: string) => readonly Manifest[];
  /** All objects of the kind with this name, in every namespace and file. */
  readonly named: (kind: string, name: string) => readonly Manifest[];
  /**
   * A table derived from the index, computed at the first call and kept as long as the index: rules and resolvers share
   * it by passing the same `compute` function, so there is no cache outside one analysis.
   */
  readonly derive: <Table>(compute: (index: ProjectIndex) => Table) => Table;
}

export function buildProjectIndex(manifests: readonly Manifest[]): ProjectIndex {
  const byKind = groupBy(manifests, (manifest) => manifest.kind);
  const byName = groupBy(manifests, (manifest) => `${manifest.kind}/${manifest.name}`);
  const derived = new Map<unknown, unknown>();
  const index: ProjectIndex = {
    manifests,
    ofKind: (kind) => byKind.get(kind) ?? [],
    named: (kind, name) => byName.get(`${kind}/${name}`) ?? [],
    derive: <Table>(compute: (index: ProjectIndex) => Table): Table => {
      if (!derived.has(compute)) derived.set(compute, compute(index));
      return derived.get(compute) as Table;
    },
  };
  return index;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
