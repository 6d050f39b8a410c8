import { resolve } from 'node:path';
import type { Analysis } from '@crashlint/core';
import { analyseTree, type Plan } from './analyse-tree.js';
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

/** What the base was like, or why that cannot be told. */
type Base = { readonly analysis: Analysis; readonly changed: ChangedLines } | { readonly why: string };

const ALL: Found = { scope: { kind: 'all' } };

/** A schedule or a manual run looks at everything; where a change can be told, only what it makes worse counts. */
export async function findScope(request: ScopeRequest): Promise<Found> {
  const { inputs, event, head } = request;
  if (inputs.onlyNew === 'false' || (inputs.onlyNew === 'auto' && !hasBase(inputs, event))) return ALL;
  const base =
    inputs.baseDirectory === undefined ? await analyseBaseCommit(request) : await analyseBaseDirectory(request);
  if ('why' in base) return await withoutBase(request, base.why);
  const comparison = compareAnalyses(base.analysis, head);
  const scope: Scope = { kind: 'change', comparison, changed: base.changed };
  const unknown = inputs.baseDirectory === undefined ? await filesUnknownToGit(request, scope) : [];
  return unknown.length === 0 ? { scope } : { scope, notice: explainUnknown(unknown) };
}

function hasBase({ baseRef, baseDirectory }: Inputs, event: WorkflowEvent): boolean {
  return [baseRef, baseDirectory, event.baseSha, event.pull].some((one) => one !== undefined);
}

async function analyseBaseCommit({ inputs, event, git, root, plan }: ScopeRequest): Promise<Base> {
  const { baseRef, githubToken } = inputs;
  const commit = await findBaseCommit(git, event, {
    ...(baseRef === undefined ? {} : { baseRef }),
    ...(githubToken === undefined ? {} : { token: githubToken }),
  });
  if ('why' in commit) return commit;
  const tree = await openBaseTree(git, commit.sha);
  if (tree === undefined)
    return { why: `the base commit ${commit.sha.slice(0, 12)} could not be checked out beside the change` };
  try {
    const analysis = await analyseTree(tree.folder, plan, root);
    const diff = (await git.read('diff', ...DIFF_ARGUMENTS, commit.sha, 'HEAD')) ?? '';
    return { analysis, changed: parseChangedLines(diff) };
  } finally {
    await tree.dispose();
  }
}

async function analyseBaseDirectory({ inputs, workspace, root, plan }: ScopeRequest): Promise<Base> {
  const folder = resolve(workspace, inputs.baseDirectory ?? '.');
  const analysis = await analyseTree(folder, plan, root);
  if (analysis.summary.files === 0)
    return { why: `base-directory ${JSON.stringify(inputs.baseDirectory)} holds none of the paths` };
  return { analysis, changed: new Map() };
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

/** Rendered manifests are often not in git; the base then lacks them, and all their findings look new. */
async function filesUnknownToGit(
  { git, root }: ScopeRequest,
  scope: Extract<Scope, { kind: 'change' }>,
): Promise<readonly string[]> {
  const files = new Set(
    scope.comparison.added.flatMap(({ location }) => (location === undefined ? [] : [location.file])),
  );
  if (files.size === 0) return [];
  const listed = await git.read('-C', root, 'ls-files', '-z');
  if (listed === undefined) return [];
  const known = new Set(listed.split('\0'));
  return [...files].filter((file) => !known.has(file));
}

function explainUnknown([first = '', ...others]: readonly string[]): string {
  const which = others.length === 0 ? `${first} is` : `${first} and ${others.length} more files are`;
  return `${which} not in git, so what of their findings is new cannot be told; all count as new. Give base-directory a folder with these files as they were before the change.`;
}
