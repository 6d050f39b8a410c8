import type { JsonObject } from '../../manifest/manifest.js';
import { isObject, readList, readObject } from '../../model/read.js';

/** The most names that one object may make; more are left out, which the caller must treat as unknown. */
const MOST_NAMES = 1000;

/** Every name that a {@link NameTemplate} gives for an object; empty when a place of it has no value. */
export function fillNameTemplate(template: string, root: JsonObject): readonly string[] {
  let names = [''];
  for (const part of template.split(/(\{[^}]*\})/)) {
    const values = part.startsWith('{') ? readAlternatives(part.slice(1, -1), root) : [part];
    names = names.flatMap((name) => values.map((value) => name + value)).slice(0, MOST_NAMES);
  }
  return names.filter((name) => name !== '');
}

/** The texts at the first of several paths, divided by `|`, that has any. */
export function readAlternatives(places: string, root: JsonObject): readonly string[] {
  for (const place of places.split('|')) {
    const values = readTextAt(root, place);
    if (values.length > 0) return values;
  }
  return [];
}

/** The texts at a path of the producers table. */
function readTextAt(root: JsonObject, path: string): readonly string[] {
  return readAt(root, path).filter((value): value is string => typeof value === 'string' && value !== '');
}

/** The values at a path of the producers table; absent and null values are left out. */
export function readAt(root: JsonObject, path: string): readonly unknown[] {
  if (path.startsWith('@')) {
    const annotations = readObject(readObject(root['metadata'])?.['annotations']);
    return [annotations?.[path.slice(1)]].filter(isThere);
  }
  let values: readonly unknown[] = [root];
  for (const segment of path.split('.')) values = values.flatMap((value) => step(value, segment)).filter(isThere);
  return values;
}

function step(value: unknown, segment: string): readonly unknown[] {
  if (segment === '*') return isObject(value) ? Object.values(value) : readList(value);
  if (segment === '~') return Object.keys(readObject(value) ?? {});
  return [readObject(value)?.[segment]];
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
