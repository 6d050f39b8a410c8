import { relative, sep } from 'node:path';

/** Relative to the working directory and with `/`, on every system. */
export function showPath(path: string, cwd: string): string {
  const shown = relative(cwd, path) || '.';
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}
