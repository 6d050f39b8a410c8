import { readdirSync } from 'node:fs';
import { posix } from 'node:path';

const MANIFEST = /\.(ya?ml|json)$/;

/** The folders directly below `path`, sorted. */
export function listFolders(root: string, path = '.'): readonly string[] {
  return readdirSync(posix.join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => posix.join(path, entry.name))
    .sort();
}

/** The manifests at or below `path`, relative to `root`, sorted. */
export function listFiles(root: string, path: string): readonly string[] {
  if (MANIFEST.test(path)) return [path];
  return readdirSync(posix.join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && MANIFEST.test(entry.name))
    .map((entry) => posix.relative(root, posix.join(entry.parentPath, entry.name)))
    .sort();
}
