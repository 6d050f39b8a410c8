import { readFileSync } from 'node:fs';
import type { GeneratedFile } from './output.ts';

/** npm packs only what lies in a package's own folder, so each published package carries a copy of the licence. */
export function generateLicences(): readonly GeneratedFile[] {
  const text = readFileSync('LICENSE', 'utf8');
  return ['packages/core', 'packages/cli'].map((folder) => ({ path: `${folder}/LICENSE`, text }));
}
