import { existsSync, readdirSync } from 'node:fs';
import { basename, posix } from 'node:path';

export interface PageFile {
  readonly cause: string;
  readonly id: string;
  /** From the repository's root. */
  readonly path: string;
}

const PAGES = 'rules';

/** Every page of a rule, sorted by cause and id. Call it with the repository's root as working directory. */
export function listPages(): readonly PageFile[] {
  if (!existsSync(PAGES)) throw new Error(`there is no folder ${PAGES} here; run this from the repository's root`);
  return readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'knowledge')
    .flatMap(({ name: cause }) =>
      readdirSync(posix.join(PAGES, cause))
        .filter((file) => file.endsWith('.md'))
        .map((file) => ({ cause, id: basename(file, '.md'), path: posix.join(PAGES, cause, file) })),
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
