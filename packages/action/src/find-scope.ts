import { resolve } from 'node:path';
import type { Analysis } from '@crashlint/core';
import { analyseTree, isOutside, type Plan } from './analyse-tree.js';
import { findBaseCommit } from './base-commit.js';
import { openBaseTree } from './base-tree.js';
import { type ChangedLines, DIFF_ARGUMENTS, parseChangedLines } from './changed-lines.js';
import { compareAnalyses } from './compare.js';
import type { WorkflowEvent } from './event.js';
import type { Git } from './git.js';
import type { GithubApi } from './github-api.js';
import type { Inputs } from './inputs.js';
import type { Outcome, Scope } from './outcome.js';
import { listTouchedFiles } from './touched-files.js';

export interface ScopeRequest {
  readonly inputs: Inputs;
  readonly event: WorkflowEvent;
  readonly git: Git;
  /** Absolute, of the repository. */
  readonly root: string;
  /** Absolute; `base-directory` is relative to it. */
  readonly workspace: string;
  readonly plan: Plan;
  readonly head: Analysis;
  readonly api: GithubApi | undefined;
}

type Found = Pick<Outcome, 'scope' | 'notice'> | { readonly refusal: string };

/** What the base was like. */
interface Base {
  readonly analysis: Analysis;
  readonly changed: ChangedLines;
  /** True for a file that the base would hold if it had been there before. */
  readonly canHold: (file: string) => boolean;
  readonly doubt?: string;
}

interface NoBase {
  readonly why: string;
}

const ALL: Found = { scope: { kind: 'all' } };

/** A schedule or a manual run looks at everything; where a change can be told, only what it makes worse counts. */
export async function findScope(request: ScopeRequest): Promise<Found> {
  const { inputs, event, head } = request;
  if (inputs.onlyNew === 'false' || (inputs.onlyNew === 'auto' && !expectsBase(inputs, event))) return ALL;
  const base =
    inputs.baseDirectory === undefined ? await analyseBaseCommit(request) : await analyseBaseDirectory(request);
  if ('why' in base) return await withoutBase(request, base.why);
  const comparison = compareAnalyses(base.analysis, head);
  const scope: Scope = { kind: 'change', comparison, changed: base.changed };
  const added = comparison.added.flatMap(({ location }) => (location === undefined ? [] : [location.file]));
  const unknown = [...new Set(added)].filter((file) => !base.canHold(file));
  const notices = [base.doubt, explainUnknown(unknown)].filter((notice) => notice !== undefined);
  return { scope, ...(notices.length === 0 ? {} : { notice: notices.join(' ') }) };
}

function expectsBase({ baseRef, baseDirectory }: Inputs, event: WorkflowEvent): boolean {
  return event.isChange || baseRef !== undefined || baseDirectory !== undefined;
}

async function analyseBaseCommit({ inputs, event, git, root, plan }: ScopeRequest): Promise<Base | NoBase> {
  const { baseRef, githubToken } = inputs;
  const commit = await findBaseCommit(git, event, {
    ...(baseRef === undefined ? {} : { baseRef }),
    ...(githubToken === undefined ? {} : { token: githubToken }),
  });
  if ('why' in commit) return commit;
  const { sha, doubt } = commit;
  const tree = await openBaseTree(git, sha, root);
  if (tree === undefined)
    return { why: `the base commit ${sha.slice(0, 12)} could not be checked out beside the change` };
  try {
    const analysis = await analyseTree(tree.folder, plan, root);
    const diff = (await git.read('diff', ...DIFF_ARGUMENTS, sha, 'HEAD')) ?? '';
    const canHold = await knownToGit(git, root, tree.submodules);
    return { analysis, changed: parseChangedLines(diff), canHold, ...(doubt === undefined ? {} : { doubt }) };
  } finally {
    await tree.dispose();
  }
}

/** Rendered manifests are often not in git; the base then lacks them, and all their findings look new. */
async function knownToGit(git: Git, root: string, submodules: readonly string[]): Promise<Base['canHold']> {
  const listed = await git.read('-C', root, 'ls-files', '-z');
  if (listed === undefined) return () => true;
  const known = new Set(listed.split('\0'));
  return (file) => known.has(file) || submodules.some((path) => file.startsWith(`${path}/`));
}

async function analyseBaseDirectory({ inputs, workspace, root, plan }: ScopeRequest): Promise<Base | NoBase> {
  const folder = resolve(workspace, inputs.baseDirectory ?? '.');
  if (folder === root) return { why: 'base-directory is the checkout itself' };
  const analysis = await analyseTree(folder, plan, root);
  if (analysis.summary.files === 0)
    return { why: `base-directory ${JSON.stringify(inputs.baseDirectory)} holds none of the paths` };
  return { analysis, changed: new Map(), canHold: (file) => !isOutside(file) };
}

/** Next best is what the pull request touches; everything is only shown with words that say so. */
async function withoutBase({ inputs, event, api }: ScopeRequest, why: string): Promise<Found> {
  if (inputs.onlyNew === 'true')
    return { refusal: `only-new is true, but what is new cannot be told, because ${why}.` };
  const cannot = `What this change makes worse cannot be told, because ${why}.`;
  const files = api === undefined ? undefined : await listTouchedFiles(api, event);
  if (files === undefined) return { ...ALL, notice: `${cannot} All findings are listed, old and new.` };
  return {
    scope: { kind: 'touched-files', files },
    notice: `${cannot} Listed are the findings in the files that this pull request touches, old and new.`,
  };
}

function explainUnknown([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  const more = `${others.length} more ${others.length === 1 ? 'file' : 'files'}`;
  const which = others.length === 0 ? `${first} is` : `${first} and ${more} are`;
  return `${which} not in git, so what of their findings is new cannot be told; all count as new. Give base-directory a folder with these files as they were before the change.`;
}
