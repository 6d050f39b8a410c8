import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type IgnoreLayers, isIgnored, withFolder } from './ignore-layers.js';
import { DEEPEST_FOLDER } from './limits.js';

export { isIgnored, layersAbove } from './ignore-layers.js';

/** What a walk meets. Paths are absolute. */
export type Met =
  | { readonly kind: 'file' | 'link' | 'hidden'; readonly path: string }
  | { readonly kind: 'unreadable-folder'; readonly path: string; readonly error: unknown }
  | { readonly kind: 'too-deep'; readonly path: string };

const MANIFEST = /\.(?:ya?ml|json)$/i;
const NEVER_ENTERED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

export function isManifestName(name: string): boolean {
  return MANIFEST.test(name);
}

/**
 * The YAML and JSON files below a folder, sorted by name, without what .gitignore leaves out. Hidden files and folders
 * are met but not entered: they belong to tools (.github, .gitlab-ci.yml), whose YAML is not Kubernetes'. A link to a
 * folder is not followed, so there are no loops; what it leads to is met where it lies.
 */
export function* walkFolder(folder: string, layersAbove: IgnoreLayers, depth = 0): Generator<Met> {
  if (depth > DEEPEST_FOLDER) {
    yield { kind: 'too-deep', path: folder };
    return;
  }
  const { entries, error } = listFolder(folder);
  if (error !== undefined) yield { kind: 'unreadable-folder', path: folder, error };
  const layers = entries.some(({ name }) => name === '.gitignore') ? withFolder(layersAbove, folder) : layersAbove;
  for (const entry of entries) yield* meetEntry(entry, folder, layers, depth);
}

function* meetEntry(entry: Dirent, folder: string, layers: IgnoreLayers, depth: number): Generator<Met> {
  const { name } = entry;
  const isFolder = entry.isDirectory();
  if (NEVER_ENTERED.has(name) || (!isFolder && !isManifestName(name))) return;
  const path = join(folder, name);
  if (isIgnored(layers, path, isFolder ? 'folder' : 'file')) return;
  if (name.startsWith('.')) yield { kind: 'hidden', path };
  else if (isFolder) yield* walkFolder(path, layers, depth + 1);
  else yield { kind: entry.isSymbolicLink() ? 'link' : 'file', path };
}

function listFolder(folder: string): { readonly entries: readonly Dirent[]; readonly error?: unknown } {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)) };
  } catch (error) {
    return { entries: [], error };
  }
}
