import type { JsonObject } from './manifest.js';

/** Reads the JSON text of an object, or gives the object back that was read from it lately. */
export type ReadObject = (json: string) => JsonObject;

/** UTF-16 units of JSON text; as objects they take about five times as much. */
const LARGEST_TOTAL = 8 * 1024 * 1024;

/**
 * Rules and tables ask for the same objects in several passes. What was read last stays at hand within a fixed size, so
 * that small projects are read once and large ones still need little memory.
 */
export function createRecentObjects(largestTotal = LARGEST_TOTAL): ReadObject {
  // A Map keeps the order of insertion: the first entry is the one that was not asked for the longest.
  const objects = new Map<string, JsonObject>();
  let total = 0;
  return (json) => {
    const known = objects.get(json);
    const object = known ?? (JSON.parse(json) as JsonObject);
    if (known === undefined) total += json.length;
    objects.delete(json);
    objects.set(json, object);
    for (const oldest of objects.keys()) {
      if (total <= largestTotal || oldest === json) break;
      objects.delete(oldest);
      total -= oldest.length;
    }
    return object;
  };
}
