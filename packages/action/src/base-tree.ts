import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Git } from './git.js';

/** The files of a commit, beside the checkout. */
export interface BaseTree {
  /** The root of the repository as it was at that commit. */
  readonly folder: string;
  readonly dispose: () => Promise<void>;
}

/** Undefined when git cannot check the commit out, for example because the checkout may not be written to. */
export async function openBaseTree(git: Git, sha: string): Promise<BaseTree | undefined> {
  const parent = await mkdtemp(join(tmpdir(), 'crashlint-base-'));
  const folder = join(parent, 'tree');
  const dispose = async (): Promise<void> => {
    await git.read('worktree', 'remove', '--force', folder);
    await rm(parent, { recursive: true, force: true });
    await git.read('worktree', 'prune');
  };
  const added = await git.read('worktree', 'add', '--detach', '--force', folder, sha);
  if (added !== undefined) return { folder, dispose };
  await dispose();
  return undefined;
}
