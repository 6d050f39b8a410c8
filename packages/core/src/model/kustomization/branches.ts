import { ancestorsOf } from './paths.js';

/** Items by folder, so that those of one branch of the tree are found without looking at all of them. */
export interface Branches<Item> {
  /** The items of a folder, of the folders above it and of those below it, in the order that they were given in. */
  readonly around: (folder: string) => readonly Item[];
}

interface Placed<Item> {
  readonly item: Item;
  readonly order: number;
}

export function groupByBranch<Item>(items: readonly Item[], folderOf: (item: Item) => string): Branches<Item> {
  const byFolder = new Map<string, Placed<Item>[]>();
  for (const [order, item] of items.entries()) {
    const folder = folderOf(item);
    const placed = byFolder.get(folder);
    if (placed === undefined) byFolder.set(folder, [{ item, order }]);
    else placed.push({ item, order });
  }
  const folders = [...byFolder.keys()].sort();
  const lists = new Map<string, readonly Item[]>();
  return {
    around: (folder) => {
      const known = lists.get(folder);
      if (known !== undefined) return known;
      const near = [...ancestorsOf(folder), folder, ...foldersBelow(folder, folders)];
      const found = near.flatMap((one) => byFolder.get(one) ?? []).sort((a, b) => a.order - b.order);
      const list = found.map(({ item }) => item);
      lists.set(folder, list);
      return list;
    },
  };
}

/** `sorted` by code unit, so that what lies below a folder stands together. */
function foldersBelow(folder: string, sorted: readonly string[]): readonly string[] {
  if (folder === '') return sorted.filter((one) => one !== '');
  const prefix = folder === '/' ? '/' : `${folder}/`;
  const below: string[] = [];
  for (let at = firstNotBefore(prefix, sorted); at < sorted.length; at += 1) {
    const one = sorted[at];
    if (one === undefined || !one.startsWith(prefix)) break;
    if (one !== folder) below.push(one);
  }
  return below;
}

function firstNotBefore(text: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
