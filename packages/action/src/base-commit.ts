import type { WorkflowEvent } from './event.js';
import type { Git } from './git.js';

export interface BaseCommitOptions {
  readonly baseRef?: string;
  /** Tried for fetching where the checkout kept no credentials. */
  readonly token?: string;
}

export type FoundBase = { readonly sha: string; readonly doubt?: string } | { readonly why: string };

/** The id of a commit that is then in the clone, or undefined. */
type Obtain = (revision: string) => Promise<string | undefined>;

/**
 * Finds the commit to compare with, in the order of truth: what the user named; the first parent of the merge commit that
 * GitHub made for a pull request, which leaves out what the target branch got meanwhile; the commit that the event names.
 * A commit that a shallow clone lacks is fetched alone.
 */
export async function findBaseCommit(git: Git, event: WorkflowEvent, options: BaseCommitOptions): Promise<FoundBase> {
  const obtain: Obtain = (revision) => obtainCommit(git, event, revision, options.token);
  if ((await git.read('rev-parse', '--git-dir')) === undefined)
    return { why: 'git is not installed, or this is no git repository' };
  if (options.baseRef !== undefined) {
    const sha = await obtain(options.baseRef);
    return sha === undefined
      ? { why: `base-ref ${JSON.stringify(options.baseRef)} is not in this clone and could not be fetched` }
      : { sha };
  }
  if (event.pull !== undefined) return await findPullBase(git, event, event.pull.headSha, obtain);
  return await fetchBase(event, obtain);
}

async function fetchBase({ base }: WorkflowEvent, obtain: Obtain): Promise<FoundBase> {
  if ('why' in base) return base;
  const sha = await obtain(base.sha);
  return sha === undefined ? { why: explainUnfetched(base.sha, 0) } : { sha };
}

async function findPullBase(git: Git, event: WorkflowEvent, pullHead: string, obtain: Obtain): Promise<FoundBase> {
  const head = await resolveCommit(git, 'HEAD');
  const [target, merged, ...others] = await readParents(git);
  const isMerge = target !== undefined && merged !== undefined && others.length === 0;
  // On pull_request_target the workflow's commit is the tip of the target branch, often itself a merge of something else.
  const isOurs = merged === pullHead || (head === event.workflowSha && event.name !== 'pull_request_target');
  if (isMerge && isOurs) {
    const sha = await obtain(target);
    return sha === undefined ? { why: explainUnfetched(target, 2) } : { sha };
  }
  if (head !== pullHead) {
    return {
      why: `the checked out commit ${short(head ?? 'unknown')} is not the change of this pull request (${short(pullHead)})`,
    };
  }
  const base = await fetchBase(event, obtain);
  if ('why' in base) return base;
  // The target branch may have moved on; their common ancestor is where the change began.
  const began = (await git.read('merge-base', base.sha, 'HEAD'))?.trim();
  return began ? { sha: began } : { ...base, doubt: SHALLOW };
}

const SHALLOW =
  'This clone does not show where the branch began, so it was compared with the target branch as it was at this event, and what that got meanwhile counts as well; give actions/checkout "fetch-depth: 0", or leave out its ref.';

/** From the commit object itself: in a shallow clone git hides the parents everywhere else. */
async function readParents(git: Git): Promise<readonly string[]> {
  const commit = (await git.read('cat-file', 'commit', 'HEAD')) ?? '';
  const [header = ''] = commit.split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha = '']) => sha);
}

/** A commit that the clone lacks is fetched alone. */
export async function obtainCommit(
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

function explainUnfetched(sha: string, depth: number): string {
  return `the base commit ${short(sha)} is not in this clone and could not be fetched; give actions/checkout "fetch-depth: ${depth}"`;
}

function short(sha: string): string {
  return sha.slice(0, 12);
}
