import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Git } from './git.js';

/** The files of a commit, beside the checkout. */
export interface BaseTree {
  /** The root of the repository as it was at that commit. */
  readonly folder: string;
  /** Submodules that are the same in both trees and are there. Relative to the root. */
  readonly submodules: readonly string[];
  readonly dispose: () => Promise<void>;
}

/**
 * Undefined when git cannot check the commit out, for example because the checkout may not be written to.
 * @param root of the checkout
 */
export async function openBaseTree(git: Git, sha: string, root: string): Promise<BaseTree | undefined> {
  const parent = await mkdtemp(join(tmpdir(), 'crashlint-base-'));
  const folder = join(parent, 'tree');
  const dispose = async (): Promise<void> => {
    await git.read('worktree', 'remove', '--force', folder);
    await rm(parent, { recursive: true, force: true });
    await git.read('worktree', 'prune');
  };
  const added = await git.read('worktree', 'add', '--detach', '--force', folder, sha);
  if (added !== undefined) return { folder, submodules: await copySubmodules(git, sha, root, folder), dispose };
  await dispose();
  return undefined;
}

/** Git leaves the submodules of another worktree empty; those that the change did not move are as in the checkout. */
async function copySubmodules(git: Git, sha: string, root: string, folder: string): Promise<readonly string[]> {
  if (!existsSync(join(root, '.gitmodules'))) return [];
  const before = new Set(await listSubmodules(git, sha));
  const unmoved = (await listSubmodules(git, 'HEAD')).filter((entry) => before.has(entry));
  const paths = unmoved.map((entry) => entry.slice(entry.indexOf('\t') + 1));
  const present = paths.filter((path) => existsSync(join(root, path, '.git')));
  for (const path of present) {
    await cp(join(root, path), join(folder, path), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => basename(source) !== '.git',
    });
  }
  return present;
}

/** As `160000 commit <id>\t<path>`, relative to the root. */
async function listSubmodules(git: Git, sha: string): Promise<readonly string[]> {
  const listed = (await git.read('ls-tree', '-r', '-z', '--full-tree', sha)) ?? '';
  return listed.split('\0').filter((entry) => entry.startsWith('160000 '));
}
