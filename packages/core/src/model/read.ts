import type { JsonObject } from '../manifest/manifest.js';

/**
 * Readers for values of unknown shape. A value of the wrong type reads as absent: the API server refuses it anyway,
 * and a rule must never crash on it.
 */

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function readObject(value: unknown): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

export function readString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function readBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Undefined when the field is absent or not a list; items that are not strings are dropped. */
export function readStrings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}

/** The objects of a list, each with its place in it. */
export function readObjects(value: unknown): readonly { readonly index: number; readonly value: JsonObject }[] {
  return readList(value).flatMap((item, index) => (isObject(item) ? [{ index, value: item }] : []));
}

/** The entries of a map whose values are strings. */
export function readStringMap(value: unknown): Readonly<Record<string, string>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
