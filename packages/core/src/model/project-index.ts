import type { Manifest } from '../manifest/manifest.js';

/** An object that is known to exist in the cluster although no manifest declares it. */
export interface ExternalObject {
  /** Every kind when left out. */
  readonly kind?: string;
  /** A name, in which `*` stands for any characters. */
  readonly name: string;
  /** Every namespace when left out. */
  readonly namespace?: string;
}

/** What is known about the world outside the manifests. */
export interface World {
  readonly external: readonly ExternalObject[];
  /** True when nothing exists but what the manifests, their operators and `external` provide. */
  readonly closedWorld: boolean;
  /** Files that could not be read as a whole; they may declare anything. */
  readonly unreadFiles: readonly string[];
}

/** Everything that the analysed set declares. */
export interface ProjectIndex {
  /** In a stable order that does not depend on the order of the input. */
  readonly manifests: readonly Manifest[];
  readonly world: World;
  readonly ofKind: (kind: string) => readonly Manifest[];
  /** All objects of the kind with this name, in every namespace and file. */
  readonly named: (kind: string, name: string) => readonly Manifest[];
  /**
   * A table derived from the index, computed at the first call and kept as long as the index: rules and resolvers share
   * it by passing the same `compute` function, so there is no cache outside one analysis.
   */
  readonly derive: <Table>(compute: (index: ProjectIndex) => Table) => Table;
}

const OPEN_WORLD: World = { external: [], closedWorld: false, unreadFiles: [] };

export function buildProjectIndex(manifests: readonly Manifest[], world: Partial<World> = {}): ProjectIndex {
  const byKind = groupBy(manifests, (manifest) => manifest.kind);
  const byName = new Map([...byKind].map(([kind, group]) => [kind, sortByName(group)]));
  const derived = new Map<unknown, unknown>();
  const index: ProjectIndex = {
    manifests,
    world: { ...OPEN_WORLD, ...world },
    ofKind: (kind) => byKind.get(kind) ?? [],
    named: (kind, name) => findNamed(byName.get(kind) ?? [], name),
    derive: <Table>(compute: (index: ProjectIndex) => Table): Table => {
      if (!derived.has(compute)) derived.set(compute, compute(index));
      return derived.get(compute) as Table;
    },
  };
  return index;
}

/** Sorted lists, as maps of lists would take more than the manifests themselves. */
function sortByName(manifests: readonly Manifest[]): readonly Manifest[] {
  return [...manifests].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function findNamed(sorted: readonly Manifest[], name: string): readonly Manifest[] {
  const nameAt = (index: number): string | undefined => sorted[index]?.name;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nameAt(middle) ?? '') < name) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (nameAt(end) === name) end += 1;
  return sorted.slice(low, end);
}

export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
