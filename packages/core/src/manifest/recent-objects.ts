import type { JsonObject } from './manifest.js';

/** Reads the object of an owner from its JSON text, or gives the object back that was read for that owner lately. */
export type ReadObject = (owner: object, readJson: () => string) => JsonObject;

/** UTF-16 units of JSON text; as objects they take about five times as much. */
const LARGEST_TOTAL = 8 * 1024 * 1024;

/** What is kept of a project that is larger. It is read in passes, and of what is smaller than a pass nothing is met again. */
const PART_OF_LARGE = 1 / 16;

interface Recent {
  readonly object: JsonObject;
  readonly length: number;
}

/**
 * Rules and tables ask for the same objects in several passes. What was read last stays at hand within a fixed size, so
 * that small projects are read once and large ones still need little memory.
 */
export function createRecentObjects(largestTotal = LARGEST_TOTAL): ReadObject {
  // A Map keeps the order of insertion: the first entry is the one that was not asked for the longest.
  const recents = new Map<object, Recent>();
  let total = 0;
  let limit = largestTotal;
  return (owner, readJson) => {
    const known = recents.get(owner);
    const recent = known ?? readRecent(readJson());
    if (known === undefined) total += recent.length;
    recents.delete(owner);
    recents.set(owner, recent);
    if (total > limit) limit = largestTotal * PART_OF_LARGE;
    for (const [oldest, { length }] of recents) {
      if (total <= limit || oldest === owner) break;
      recents.delete(oldest);
      total -= length;
    }
    return recent.object;
  };
}

function readRecent(json: string): Recent {
  return { object: JSON.parse(json) as JsonObject, length: json.length };
}
