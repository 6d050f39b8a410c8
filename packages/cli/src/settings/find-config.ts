import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const NAMES = ['crashlint.yaml', 'crashlint.yml'];

/** The nearest configuration at or above the folder that all inputs share, no higher than the root of the repository. */
export function findConfig(paths: readonly string[], cwd: string): string | undefined {
  for (let folder = commonFolder(paths.map((path) => folderOf(path, cwd))) ?? cwd; ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}

/** Standard input, patterns and paths that lead nowhere belong to the working directory. */
function folderOf(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  try {
    return path === '-' ? cwd : statSync(absolute).isDirectory() ? absolute : dirname(absolute);
  } catch {
    return cwd;
  }
}

function commonFolder(folders: readonly string[]): string | undefined {
  return folders.reduce<string | undefined>(
    (common, folder) => (common === undefined ? folder : sharedParent(common, folder)),
    undefined,
  );
}

function sharedParent(one: string, other: string): string {
  const isInside = one === other || other.startsWith(join(one, '/'));
  return isInside || dirname(one) === one ? one : sharedParent(dirname(one), other);
}
