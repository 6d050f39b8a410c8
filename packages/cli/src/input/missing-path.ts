import { lstatSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { findClosest } from '@crashlint/core';
import { showPath } from './show-path.js';

/** What to say of a path that does not exist: the part that is missing, and its nearest sibling. Undefined when it exists. */
export function describeMissing(path: string, cwd: string): string | undefined {
  const absolute = resolve(cwd, path);
  if (exists(absolute)) return undefined;
  const missing = firstMissing(absolute);
  const closest = findClosest(basename(missing), namesIn(dirname(missing)));
  if (closest !== undefined)
    return `This path does not exist; did you mean ${showPath(join(dirname(missing), closest), cwd)}?`;
  const parent = showPath(dirname(missing), cwd);
  return missing === absolute
    ? 'This path does not exist.'
    : `This path does not exist: there is no ${basename(missing)} in ${parent}.`;
}

function firstMissing(path: string): string {
  const parent = dirname(path);
  return parent === path || exists(parent) ? path : firstMissing(parent);
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A parent that may not be entered, or is a file: what is asked for is not missing but out of reach.
    return true;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
