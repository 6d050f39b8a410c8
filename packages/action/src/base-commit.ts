import type { WorkflowEvent } from './event.js';
import type { Git } from './git.js';

export type BaseCommit = { readonly sha: string } | { readonly why: string };

export interface BaseCommitOptions {
  readonly baseRef?: string;
  /** Tried for fetching where the checkout kept no credentials. */
  readonly token?: string;
}

/**
 * Finds the commit to compare with, in the order of truth: what the user named; the first parent of the merge commit that
 * GitHub made for a pull request, which leaves out what the target branch got meanwhile; the commit that the event names.
 * A commit that a shallow clone lacks is fetched alone.
 */
export async function findBaseCommit(git: Git, event: WorkflowEvent, options: BaseCommitOptions): Promise<BaseCommit> {
  const obtain = (revision: string): Promise<string | undefined> => obtainCommit(git, event, revision, options.token);
  if ((await git.read('rev-parse', '--git-dir')) === undefined)
    return { why: 'git is not installed, or this is no git repository' };
  if (options.baseRef !== undefined) {
    const sha = await obtain(options.baseRef);
    return sha === undefined
      ? { why: `base-ref ${JSON.stringify(options.baseRef)} is not in this clone and could not be fetched` }
      : { sha };
  }
  if (event.pull !== undefined) return await findPullBase(git, event, event.pull.headSha, obtain);
  if (event.baseSha === undefined) return { why: `a ${event.name || 'manual'} event names no commit to compare with` };
  const sha = await obtain(event.baseSha);
  return sha === undefined ? { why: explainUnfetched(event.baseSha) } : { sha };
}

async function findPullBase(
  git: Git,
  event: WorkflowEvent,
  pullHead: string,
  obtain: (revision: string) => Promise<string | undefined>,
): Promise<BaseCommit> {
  const head = await resolveCommit(git, 'HEAD');
  const [target, merged, ...others] = await readParents(git);
  const isMerge = target !== undefined && merged !== undefined && others.length === 0;
  // On pull_request_target the workflow's commit is the tip of the target branch, often itself a merge of something else.
  const isOurs = merged === pullHead || (head === event.workflowSha && event.name !== 'pull_request_target');
  if (isMerge && isOurs) {
    const sha = await obtain(target);
    return sha === undefined ? { why: explainUnfetched(target) } : { sha };
  }
  if (head !== pullHead) {
    return {
      why: `the checked out commit ${short(head ?? 'unknown')} is not the change of this pull request (${short(pullHead)})`,
    };
  }
  const base = event.baseSha === undefined ? undefined : await obtain(event.baseSha);
  if (base === undefined) return { why: explainUnfetched(event.baseSha ?? 'of the pull request') };
  // The target branch may have moved on; their common ancestor is where the change began. A shallow clone cannot tell.
  return { sha: (await git.read('merge-base', base, 'HEAD'))?.trim() || base };
}

/** From the commit object itself: in a shallow clone git hides the parents everywhere else. */
async function readParents(git: Git): Promise<readonly string[]> {
  const commit = (await git.read('cat-file', 'commit', 'HEAD')) ?? '';
  const [header = ''] = commit.split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha = '']) => sha);
}

async function obtainCommit(
  git: Git,
  event: WorkflowEvent,
  revision: string,
  token?: string,
): Promise<string | undefined> {
  const present = await resolveCommit(git, revision);
  if (present !== undefined) return present;
  // With a depth, a complete clone would become a shallow one.
  const isShallow = (await git.read('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
  const depth = isShallow ? ['--depth=1'] : [];
  const args = ['fetch', '--no-tags', '--no-recurse-submodules', ...depth, '--end-of-options', 'origin', revision];
  const authorised = token === undefined ? undefined : withToken(git, event, token);
  const fetched = (await git.read(...args)) ?? (await authorised?.read(...args));
  if (fetched === undefined) return undefined;
  return (await resolveCommit(git, revision)) ?? (await resolveCommit(git, 'FETCH_HEAD'));
}

/** As actions/checkout does it. */
function withToken(git: Git, { serverUrl }: WorkflowEvent, token: string): Git {
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return git.withSetting(`http.${serverUrl}/.extraheader`, `AUTHORIZATION: basic ${credentials}`);
}

async function resolveCommit(git: Git, revision: string): Promise<string | undefined> {
  const text = await git.read('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  return text?.trim() || undefined;
}

function explainUnfetched(sha: string): string {
  return `the base commit ${short(sha)} is not in this clone and could not be fetched; give actions/checkout "fetch-depth: 2"`;
}

function short(sha: string): string {
  return sha.slice(0, 12);
}
