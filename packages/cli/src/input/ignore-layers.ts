import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import createIgnore, { type Ignore } from 'ignore';

/** The patterns of one .gitignore, or of the configuration, and the folder that they are relative to. */
export interface IgnoreLayer {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** From the outermost folder inwards. */
export type IgnoreLayers = readonly IgnoreLayer[];

/** The innermost layer that speaks of the path decides, as in git. `path` is absolute. */
export function isIgnored(layers: IgnoreLayers, path: string, kind: 'file' | 'folder'): boolean {
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const layer = layers[index];
    const inside = layer === undefined ? undefined : pathInside(layer.folder, path);
    if (layer === undefined || inside === undefined) continue;
    const { ignored, unignored } = layer.patterns.test(kind === 'folder' ? `${inside}/` : inside);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The layers with that of `folder` added, when it has a .gitignore. */
export function withFolder(layers: IgnoreLayers, folder: string): IgnoreLayers {
  const text = readPatterns(join(folder, '.gitignore'));
  return text === undefined ? layers : [...layers, layerOf(folder, text)];
}

export function layerOf(folder: string, patterns: string | readonly string[]): IgnoreLayer {
  return { folder, patterns: createIgnore({ allowRelativePaths: false }).add(patterns) };
}

/** What the folders above say, up to the root of the repository; nothing outside of a repository. */
export function layersAbove(folder: string): IgnoreLayers {
  const folders = foldersUpToRepository(folder);
  return folders.reduce<IgnoreLayers>(withFolder, []);
}

function foldersUpToRepository(folder: string): readonly string[] {
  const above: string[] = [];
  for (let current = folder; ; current = dirname(current)) {
    if (current !== folder) above.unshift(current);
    if (existsSync(join(current, '.git'))) return above;
    if (dirname(current) === current) return [];
  }
}

function readPatterns(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** With `/`; undefined when the path does not lie below the folder. */
function pathInside(folder: string, path: string): string | undefined {
  const prefix = folder.endsWith(sep) ? folder : folder + sep;
  const inside = path.startsWith(prefix) ? path.slice(prefix.length) : relative(folder, path);
  const isBelow = inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`);
  return isBelow ? inside.replaceAll(sep, '/') : undefined;
}
