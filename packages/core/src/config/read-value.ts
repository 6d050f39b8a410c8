import type { FieldPath } from '../manifest/field-path.js';
import { printable } from '../manifest/printable.js';
import { isObject } from '../model/read.js';
import { findClosest } from '../text/closest.js';

export interface Fault {
  readonly path: FieldPath;
  readonly message: string;
}

/** A part of the configuration, read: its value where it is valid, and what is wrong with it. */
export interface Read<Value> {
  readonly value?: Value;
  readonly faults: readonly Fault[];
}

export function oneOf<Value extends string>(
  value: unknown,
  allowed: readonly Value[],
  path: FieldPath,
  what: string,
): Read<Value> {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return { value: found, faults: [] };
  const hint = typeof value === 'string' ? didYouMean(value, allowed) : '.';
  return fault(path, `${what} is one of ${list(allowed)}, not ${nameOf(value)}${hint}`);
}

export function fault(path: FieldPath, message: string): { readonly faults: readonly Fault[] } {
  return { faults: [{ path, message }] };
}

/** The end of a sentence: the nearest candidate, or only the full stop. */
export function didYouMean(wanted: string, candidates: readonly string[]): string {
  const closest = findClosest(wanted, candidates);
  return closest === undefined ? '.' : `; did you mean ${closest}?`;
}

export function list(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

export function quote(text: string): string {
  return JSON.stringify(printable(text));
}

/** A value of the configuration as a message names it. */
export function nameOf(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'a map' : value === null ? 'empty' : String(value);
}
