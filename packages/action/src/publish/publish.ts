import { type MarkdownOptions, type MarkdownScope, renderMarkdown } from '@crashlint/core/report';
import type { Source } from '../find-source.js';
import type { Git } from '../git.js';
import type { ApiResult, GithubApi } from '../github-api.js';
import type { Log } from '../log.js';
import { exitCodeOf, type Outcome, subjectOf } from '../outcome.js';
import { ruleUri } from '../rule-descriptions.js';
import { annotate } from './annotate.js';
import { LARGEST_SUMMARY_OUTPUT, publishCheckRun } from './check-run.js';
import { writeOutputs } from './outputs.js';
import { publishReview } from './review.js';
import { LONGEST_COMMENT, publishComment } from './sticky-comment.js';
import { writeLog } from './write-log.js';
import { writeSarif } from './write-sarif.js';
import { writeSummary } from './write-summary.js';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly workspace: string;
  readonly git: Git;
  /** Undefined without a token. */
  readonly api: GithubApi | undefined;
  readonly log: Log;
}

/**
 * Everything that people see. The log comes first and needs nothing but standard output; each further way is tried on its
 * own, so that one that fails takes no other with it. Annotations come last, since GitHub drops those above its limits and
 * what went wrong before must be among the shown.
 */
export async function publish(outcome: Outcome, surroundings: Surroundings): Promise<void> {
  const { log } = surroundings;
  writeLog(outcome, log);
  const { inputs } = outcome;
  if (inputs.summary) await attempt('the job summary', () => writeSummary(outcome, surroundings, markdown), log);
  const { sarifFile } = inputs;
  if (sarifFile !== undefined)
    await attempt(`the file ${sarifFile}`, () => writeSarif(outcome, sarifFile, surroundings), log);
  await attempt('the outputs of this step', () => writeOutputs(outcome, surroundings), log);
  const warnings = await callGithub(outcome, surroundings);
  if (inputs.annotations) annotate(outcome, { log, warningsShown: warnings });
}

/** @returns how many warnings it printed */
async function callGithub(outcome: Outcome, { api, git, log }: Surroundings): Promise<number> {
  const { inputs } = outcome;
  const wanted = [
    ...(inputs.checkRun ? [['the check run', 'checks: write', sendCheckRun] as const] : []),
    ...(inputs.comment ? [['the comment', 'pull-requests: write', sendComment] as const] : []),
    ...(inputs.reviewSuggestions ? [['the review', 'pull-requests: write', sendReview] as const] : []),
  ];
  if (wanted.length === 0) return 0;
  if (api === undefined) {
    log.warning(`${wanted.map(([what]) => what).join(' and ')} cannot be published without github-token. ${ELSEWHERE}`);
    return 1;
  }
  let warnings = 0;
  for (const [what, permission, send] of wanted) {
    const result = await send(api, outcome, git).catch(asFailure);
    if (result.ok) continue;
    warnings += 1;
    log.warning(explainFailure(what, permission, result));
  }
  return warnings;
}

type Send = (api: GithubApi, outcome: Outcome, git: Git) => Promise<ApiResult<unknown>>;

const sendCheckRun: Send = (api, outcome) => {
  const summary = markdown(outcome, LARGEST_SUMMARY_OUTPUT);
  const title = /^## crashlint: (.*)$/m.exec(summary)?.[1] ?? 'crashlint';
  return publishCheckRun(api, outcome.event, {
    title,
    summary,
    findings: subjectOf(outcome),
    conclusion: conclusionOf(outcome),
  });
};

function conclusionOf(outcome: Outcome): 'success' | 'failure' | 'neutral' {
  if (exitCodeOf(outcome) !== 0) return 'failure';
  return subjectOf(outcome).length > 0 ? 'neutral' : 'success';
}

const sendComment: Send = (api, outcome) =>
  publishComment(api, outcome.event, {
    body: markdown(outcome, LONGEST_COMMENT - 100),
    hasNews: subjectOf(outcome).length > 0,
  });

const sendReview: Send = (api, outcome, git) =>
  publishReview(api, outcome.event, {
    findings: subjectOf(outcome),
    changed: outcome.scope.kind === 'change' ? outcome.scope.changed : new Map(),
    root: outcome.root,
    git,
  });

/** The report of a run, below so many UTF-16 units. */
function markdown({ event, head, notice, scope, source }: Outcome, mostCharacters: number): string {
  const options: MarkdownOptions = {
    mostCharacters,
    linkToRule: ruleUri,
    ...(source === undefined ? {} : { linkTo: linkInto(source, event.serverUrl) }),
    ...(notice === undefined ? {} : { notice }),
    ...(scope.kind === 'all' ? {} : { scope: markdownScope({ scope, head }) }),
  };
  return renderMarkdown(head, options);
}

function linkInto({ owner, repo, sha }: Source, serverUrl: string): (file: string, line: number) => string {
  const base = `${serverUrl}/${owner}/${repo}/blob/${sha}`;
  return (file, line) => `${base}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}

function markdownScope(outcome: Pick<Outcome, 'scope' | 'head'>): MarkdownScope {
  const { scope } = outcome;
  const shown = new Set(subjectOf(outcome).map(({ fingerprint }) => fingerprint));
  return scope.kind === 'change'
    ? { kind: 'added', shown, fixed: scope.comparison.fixed }
    : { kind: 'touched', shown, fixed: [] };
}

const ELSEWHERE = 'The findings are in the log and the job summary.';

function asFailure(error: unknown): Extract<ApiResult<unknown>, { ok: false }> {
  return { ok: false, why: error instanceof Error ? error.name : 'unknown error' };
}

function explainFailure(
  what: string,
  permission: string,
  { status, why }: Extract<ApiResult<unknown>, { ok: false }>,
): string {
  const refused = status === 401 || status === 403 || status === 404;
  const advice = refused
    ? ` The token may not write here: it needs "${permission}", which a pull request from a fork or from Dependabot never gets.`
    : '';
  return `${what} was not published (${why}).${advice} ${ELSEWHERE}`;
}

async function attempt(what: string, work: () => Promise<void>, log: Log): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    log.warning(`${what} could not be written (${code}); the findings are in the log.`);
  }
}
