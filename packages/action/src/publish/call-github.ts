import { escapeMarkdown } from '@crashlint/core/report';
import type { Git } from '../git.js';
import type { ApiResult, GithubApi } from '../github-api.js';
import { INPUT_DEFAULTS } from '../inputs.js';
import type { Log } from '../log.js';
import { exitCodeOf, type Outcome, placeSubject, subjectOf } from '../outcome.js';
import { LARGEST_SUMMARY_OUTPUT, publishCheckRun } from './check-run.js';
import type { Surroundings } from './publish.js';
import { renderOutcome } from './render-outcome.js';
import { publishReview } from './review.js';
import { LONGEST_COMMENT, publishComment } from './sticky-comment.js';

export interface Called {
  /** How many were printed. */
  readonly warnings: number;
  /** True when a check run holds every annotation. */
  readonly hasCheckRun: boolean;
}

/** The ways of telling that need GitHub's API. What fails is told and takes nothing else with it. */
export async function callGithub(outcome: Outcome, { api, git, log }: Surroundings): Promise<Called> {
  const wanted = selectCalls(outcome, log);
  if (wanted.length === 0) return { warnings: 0, hasCheckRun: false };
  if (api === undefined) {
    log.warning(
      `${wanted.map(({ what }) => what).join(' and ')} cannot be published without github-token. ${ELSEWHERE}`,
    );
    return { warnings: 1, hasCheckRun: false };
  }
  const failed = new Set<Send>();
  for (const { what, permission, send } of wanted) {
    const result = await send(api, outcome, git).catch(asFailure);
    if (result.ok) continue;
    failed.add(send);
    log.warning(explainFailure(what, permission, result));
  }
  return { warnings: failed.size, hasCheckRun: outcome.inputs.checkRun && !failed.has(sendCheckRun) };
}

interface Call {
  readonly what: string;
  readonly permission: string;
  readonly send: Send;
}

/** One workflow may serve pushes and pull requests, so what only a pull request can have is no fault elsewhere. */
function selectCalls({ inputs, event }: Outcome, log: Log): readonly Call[] {
  const checkRun: Call = { what: 'the check run', permission: 'checks: write', send: sendCheckRun };
  const onPull: readonly Call[] = [
    ...(inputs.comment ? [{ what: 'the comment', permission: 'pull-requests: write', send: sendComment }] : []),
    ...(inputs.reviewSuggestions ? [{ what: 'the review', permission: 'pull-requests: write', send: sendReview }] : []),
  ];
  const hasPull = event.pull !== undefined;
  if (onPull.length > 0 && !hasPull)
    log.line(
      `This event belongs to no pull request, so there is no place for ${onPull.map(({ what }) => what).join(' and ')}.`,
    );
  return [...(inputs.checkRun ? [checkRun] : []), ...(hasPull ? onPull : [])];
}

type Send = (api: GithubApi, outcome: Outcome, git: Git) => Promise<ApiResult<unknown>>;

const sendCheckRun: Send = (api, outcome) => {
  const summary = renderOutcome(outcome, LARGEST_SUMMARY_OUTPUT);
  const title = /^## crashlint: (.*)$/m.exec(summary)?.[1] ?? 'crashlint';
  return publishCheckRun(api, outcome.event, {
    name: outcome.inputs.name,
    title,
    summary,
    findings: placeSubject(outcome),
    conclusion: conclusionOf(outcome),
  });
};

function conclusionOf(outcome: Outcome): 'success' | 'failure' | 'neutral' {
  if (exitCodeOf(outcome) !== 0) return 'failure';
  return subjectOf(outcome).length > 0 ? 'neutral' : 'success';
}

const sendComment: Send = (api, outcome) => {
  const { name } = outcome.inputs;
  const heading = name === INPUT_DEFAULTS.name ? '' : `${escapeMarkdown(name)}\n\n`;
  return publishComment(api, outcome.event, {
    name,
    body: `${heading}${renderOutcome(outcome, LONGEST_COMMENT - COMMENT_FRAME)}`,
    hasNews: subjectOf(outcome).length > 0,
  });
};

/** Room for the marker and the name, of which escaping makes up to nine characters of one. */
const COMMENT_FRAME = 2000;

const sendReview: Send = (api, outcome, git) =>
  publishReview(api, outcome.event, {
    findings: subjectOf(outcome),
    changed: outcome.scope.kind === 'change' ? outcome.scope.changed : new Map(),
    root: outcome.root,
    git,
    ...(outcome.inputs.githubToken === undefined ? {} : { token: outcome.inputs.githubToken }),
  });

const ELSEWHERE = 'The findings are in the log.';

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
