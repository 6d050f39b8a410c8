import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type MarkdownOptions, renderGithubAnnotations, renderMarkdown, renderSarif, worstFirst } from '@crashlint/core/report';
import { placeOnChange } from '../compare.js';
import { type GithubApi, openGithubApi } from '../github-api.js';
import type { Log } from '../log.js';
import { describeRules, INFORMATION_URI, VERSION } from '../rule-descriptions.js';
import { isFailing, type Outcome, subjectOf } from '../run.js';
import { publishCheckRun } from './check-run.js';
import { writeOutputs } from './outputs.js';
import { publishReview } from './review.js';
import { LONGEST_COMMENT, publishComment } from './sticky-comment.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** GitHub refuses a step summary over 1 MiB; UTF-8 takes up to three bytes a character of ours. */
const LONGEST_SUMMARY = 330_000;

/**
 * Everything that people see. The log comes first and needs nothing but standard output; each further way is tried on its
 * own, so that one that fails takes no other with it.
 */
export async function publish(outcome: Outcome, environment: Environment, log: Log): Promise<void> {
  log.line(outcome.head.text);
  annotate(outcome, log);
  if (outcome.inputs.summary) await writeSummary(outcome, environment, log);
  if (outcome.inputs.sarifFile !== undefined) await writeSarif(outcome, outcome.inputs.sarifFile, environment, log);
  await writeOutputs(outcome, environment, log);
  await callGithub(outcome, environment, log);
}

function annotate(outcome: Outcome, log: Log): void {
  if (!outcome.inputs.annotations) return;
  const { changed } = outcome.change ?? {};
  const findings = subjectOf(outcome).map((finding) => (changed === undefined ? finding : placeOnChange(finding, changed)));
  const { commands, notShown } = renderGithubAnnotations(findings, { mostPerLevel: outcome.inputs.maxAnnotations });
  for (const command of commands) log.command(command);
  if (notShown > 0) log.line(`${notShown} more ${notShown === 1 ? 'finding has' : 'findings have'} no annotation; they are above and in the job summary.`);
}

async function writeSummary(outcome: Outcome, { GITHUB_STEP_SUMMARY: file }: Environment, log: Log): Promise<void> {
  if (file === undefined || file === '') return;
  const text = renderMarkdown(outcome.head.analysis, markdownOptions(outcome, LONGEST_SUMMARY));
  await attempt('write the job summary', () => appendFile(file, text), log);
}

async function writeSarif(outcome: Outcome, name: string, environment: Environment, log: Log): Promise<void> {
  const workspace = resolve(environment.GITHUB_WORKSPACE ?? '.');
  const file = resolve(workspace, name);
  const text = renderSarif(outcome.head.analysis, { toolVersion: VERSION, informationUri: INFORMATION_URI, rules: describeRules() });
  const write = async (): Promise<void> => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  await attempt(`write ${name}`, write, log);
}

async function callGithub(outcome: Outcome, environment: Environment, log: Log): Promise<void> {
  const { inputs } = outcome;
  const wanted = [inputs.checkRun, inputs.comment, inputs.reviewSuggestions].some(Boolean);
  if (!wanted) return;
  if (inputs.githubToken === undefined) {
    log.warning('check-run, comment and review-suggestions need github-token; the findings are in the log and the job summary.');
    return;
  }
  const api = openGithubApi(inputs.githubToken);
  if (inputs.checkRun) await tell('the check run', sendCheckRun(api, outcome), 'checks: write', log);
  if (inputs.comment) await tell('the comment', sendComment(api, outcome), 'pull-requests: write', log);
  if (inputs.reviewSuggestions) await tell('the review', sendReview(api, outcome, environment), 'pull-requests: write', log);
}

function sendCheckRun(api: GithubApi, outcome: Outcome): ReturnType<typeof publishCheckRun> {
  const summary = renderMarkdown(outcome.head.analysis, markdownOptions(outcome, 60_000));
  const title = /^## crashlint: (.*)$/m.exec(summary)?.[1] ?? 'crashlint';
  const conclusion = isFailing(outcome) ? 'failure' : subjectOf(outcome).length > 0 ? 'neutral' : 'success';
  return publishCheckRun(api, outcome.event, { title, summary, findings: worstFirst(subjectOf(outcome)), conclusion });
}

function sendComment(api: GithubApi, outcome: Outcome): ReturnType<typeof publishComment> {
  const body = renderMarkdown(outcome.head.analysis, markdownOptions(outcome, LONGEST_COMMENT - 100));
  return publishComment(api, outcome.event, body, subjectOf(outcome).length > 0);
}

function sendReview(api: GithubApi, outcome: Outcome, environment: Environment): ReturnType<typeof publishReview> {
  const workspace = resolve(environment.GITHUB_WORKSPACE ?? '.');
  return publishReview(api, outcome.event, {
    findings: worstFirst(subjectOf(outcome)),
    changed: outcome.change?.changed ?? new Map(),
    readLine: (file, line) => readFileSync(resolve(workspace, file), 'utf8').split(/\r?\n/)[line - 1],
  });
}

function markdownOptions({ event, change, notice }: Outcome, mostCharacters: number): MarkdownOptions {
  const { serverUrl, owner, repo, headSha } = event;
  const encode = (file: string): string => file.split('/').map(encodeURIComponent).join('/');
  return {
    mostCharacters,
    ...(headSha === '' || owner === ''
      ? {}
      : { linkTo: (file, line) => `${serverUrl}/${owner}/${repo}/blob/${headSha}/${encode(file)}#L${line}` }),
    ...(notice === undefined ? {} : { notice }),
    ...(change === undefined
      ? {}
      : { change: { added: new Set(change.comparison.added.map(({ fingerprint }) => fingerprint)), fixed: change.comparison.fixed } }),
  };
}

type Sent = Promise<{ readonly ok: true } | { readonly ok: false; readonly status?: number; readonly why: string }>;

async function tell(what: string, sending: Sent, permission: string, log: Log): Promise<void> {
  const result = await sending.catch((error: unknown) => ({ ok: false as const, why: error instanceof Error ? error.name : 'unknown error' }));
  if (result.ok) return;
  const status = 'status' in result ? result.status : undefined;
  const refused = status === 403 || status === 404;
  const advice = refused
    ? `the token may not write here: it needs "${permission}", which a pull request from a fork or Dependabot never gets`
    : 'GitHub could not be reached or refused it';
  log.warning(`${what} was not published (${result.why}): ${advice}. The findings are in the log and the job summary.`);
}

async function attempt(what: string, work: () => Promise<unknown>, log: Log): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    log.warning(`could not ${what} (${code}); the findings are in the log.`);
  }
}
