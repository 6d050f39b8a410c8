import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkflowEvent } from './event.js';
import type { Git } from './git.js';

/** The tree that the change is compared with. */
export interface BaseTree {
  readonly sha: string;
  /** A folder that holds the base's files. */
  readonly folder: string;
  readonly dispose: () => Promise<void>;
}

export type BaseResult = { readonly base: BaseTree } | { readonly base?: undefined; readonly why: string };

/**
 * Finds the base in the order of cost and truth: what the user named; the first parent of a merge commit, which leaves
 * out what the target branch got meanwhile; the commit that the event names, fetched alone if need be.
 */
export async function openBaseTree(git: Git, event: WorkflowEvent, baseRef: string | undefined): Promise<BaseResult> {
  const sha = await findBase(git, event, baseRef);
  if (sha === undefined) return { why: explainMissing(event, baseRef) };
  const parent = await mkdtemp(join(tmpdir(), 'crashlint-base-'));
  const folder = join(parent, 'tree');
  const added = await git.read('worktree', 'add', '--detach', '--force', folder, sha);
  const dispose = async (): Promise<void> => {
    await git.read('worktree', 'remove', '--force', folder);
    await rm(parent, { recursive: true, force: true });
  };
  if (added !== undefined) return { base: { sha, folder, dispose } };
  await dispose();
  return { why: `the base commit ${sha.slice(0, 12)} could not be checked out beside the change` };
}

async function findBase(git: Git, event: WorkflowEvent, baseRef: string | undefined): Promise<string | undefined> {
  if (baseRef !== undefined) return (await resolve(git, baseRef)) ?? (await fetchCommit(git, baseRef));
  const isPull = event.name === 'pull_request' || event.name === 'pull_request_target';
  if (isPull && (await resolve(git, 'HEAD^2')) !== undefined) {
    const parent = await resolve(git, 'HEAD^1');
    if (parent !== undefined) return parent;
  }
  if (event.baseSha === undefined) return undefined;
  const base = (await resolve(git, event.baseSha)) ?? (await fetchCommit(git, event.baseSha));
  if (base === undefined || !isPull) return base;
  // The pull request's base may be newer than where the branch left it; their common ancestor is what the change changed.
  return (await git.read('merge-base', base, 'HEAD'))?.trim() || base;
}

async function resolve(git: Git, revision: string): Promise<string | undefined> {
  const text = await git.read('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  return text?.trim() || undefined;
}

async function fetchCommit(git: Git, revision: string): Promise<string | undefined> {
  const fetched = await git.read('fetch', '--no-tags', '--depth=1', '--no-recurse-submodules', '--end-of-options', 'origin', revision);
  if (fetched === undefined) return undefined;
  return (await resolve(git, revision)) ?? (await resolve(git, 'FETCH_HEAD'));
}

function explainMissing(event: WorkflowEvent, baseRef: string | undefined): string {
  if (baseRef !== undefined) return `base-ref ${JSON.stringify(baseRef)} is not in this clone and could not be fetched`;
  if (event.baseSha === undefined) return `a ${event.name || 'manual'} event names no base to compare with`;
  return `the base commit ${event.baseSha.slice(0, 12)} is not in this clone and could not be fetched; give actions/checkout fetch-depth: 2`;
}
