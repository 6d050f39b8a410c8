import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cleanUpWith } from './clean-up.js';

/** By path; `undefined` deletes the file. */
export type Files = Readonly<Record<string, string | undefined>>;

export interface Repository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** @returns the new commit */
  readonly commit: (files: Files) => string;
}

/** A folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crashlint-action-test-'));
  cleanUpWith(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository on branch `main`, with settings of its own. */
export function createRepository(files: Files): Repository {
  const repository = openRepository(temporaryFolder());
  repository.git('init', '--quiet', '--template=', '--initial-branch=main');
  // GitHub lets any commit be fetched by its id.
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  repository.commit(files);
  return repository;
}

export function openRepository(folder: string): Repository {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const commit = (files: Files): string => {
    writeFiles(folder, files);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message=change');
    return git('rev-parse', 'HEAD');
  };
  return { folder, git, commit };
}

export interface PullRequest {
  readonly origin: Repository;
  readonly baseSha: string;
  readonly headSha: string;
  readonly mergeSha: string;
}

export interface PullRequestFiles {
  readonly before: Files;
  readonly change: Files;
  /** What the target branch got after the pull request's branch was made. */
  readonly meanwhile?: Files;
}

/** An origin with a pull request as GitHub keeps it: its branch, and the merge of that into the target as a ref. */
export function createPullRequest({ before, change, meanwhile }: PullRequestFiles): PullRequest {
  const origin = createRepository(before);
  const { git, commit } = origin;
  git('switch', '--quiet', '--create', 'feature');
  const headSha = commit(change);
  git('switch', '--quiet', 'main');
  const baseSha = meanwhile === undefined ? git('rev-parse', 'HEAD') : commit(meanwhile);
  git('switch', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--no-edit', 'feature');
  const mergeSha = git('rev-parse', 'HEAD');
  git('update-ref', 'refs/pull/7/merge', mergeSha);
  git('switch', '--quiet', 'main');
  return { origin, baseSha, headSha, mergeSha };
}

/** What actions/checkout does: one ref, `depth` commits of it (0 is all), checked out detached. */
export function checkout(origin: Repository, ref: string, depth: number): Repository {
  const clone = openRepository(temporaryFolder());
  clone.git('init', '--quiet', '--template=');
  clone.git('remote', 'add', 'origin', `file://${origin.folder}`);
  clone.git('fetch', '--quiet', '--no-tags', ...(depth === 0 ? [] : [`--depth=${depth}`]), 'origin', ref);
  clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD');
  return clone;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    if (text === undefined) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
