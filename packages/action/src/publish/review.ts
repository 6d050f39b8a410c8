import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '@crashlint/core';
import { escapeMarkdown, worstFirst } from '@crashlint/core/report';
import { obtainCommit } from '../base-commit.js';
import { type ChangedLines, isChanged } from '../changed-lines.js';
import type { WorkflowEvent } from '../event.js';
import type { Git } from '../git.js';
import { type ApiResult, apiPath, type GithubApi, ignoreAnswer, readList } from '../github-api.js';
import { suggestLine } from './suggest-edit.js';

/** Large reviews time out and bury people. */
const MOST_SUGGESTIONS = 10;
const PAGES = 10;
const PER_PAGE = 100;

export interface ReviewInput {
  readonly findings: readonly Finding[];
  readonly changed: ChangedLines;
  /** Absolute; locations are relative to it. */
  readonly root: string;
  readonly git: Git;
  readonly token?: string;
}

interface ReviewComment {
  readonly path: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly body: string;
}

interface Candidate {
  readonly comment: ReviewComment;
  /** Says in the comment's text which finding it is about. */
  readonly marker: string;
}

/** Offers fixes as suggestions on lines that the change touched, each once however often the branch is pushed. */
export async function publishReview(
  api: GithubApi,
  event: WorkflowEvent,
  input: ReviewInput,
): Promise<ApiResult<unknown>> {
  const { pull } = event;
  if (pull === undefined) return { ok: false, why: 'this event belongs to no pull request' };
  const candidates = await keepThoseOfHead(findCandidates(input), event, pull.headSha, input);
  if (candidates.length === 0) return { ok: true, data: undefined };
  const made = await listMarkers(api, event, pull.number);
  if (!made.ok) return made;
  const comments = candidates.filter(({ marker }) => !made.data.has(marker)).map(({ comment }) => comment);
  return comments.length === 0
    ? { ok: true, data: undefined }
    : await send(api, event, comments.slice(0, MOST_SUGGESTIONS));
}

/** One line outside of what GitHub takes for the diff fails a whole review; its comments are then offered one by one. */
async function send(
  api: GithubApi,
  { owner, repo, pull, headSha }: WorkflowEvent,
  comments: readonly ReviewComment[],
): Promise<ApiResult<unknown>> {
  const base = apiPath`/repos/${owner}/${repo}/pulls/${pull?.number ?? 0}`;
  const body = `crashlint offers ${comments.length} ${comments.length === 1 ? 'edit' : 'edits'} for this change.`;
  const review = { commit_id: headSha, event: 'COMMENT', body, comments };
  const post = (path: string, content: object): Promise<ApiResult<true>> =>
    api.request({ method: 'POST', path, body: content, read: ignoreAnswer, isRepeatable: false });
  const reviewed = await post(`${base}/reviews`, review);
  if (reviewed.ok || reviewed.status !== 422) return reviewed;
  for (const comment of comments) {
    const single = await post(`${base}/comments`, { commit_id: headSha, ...comment });
    if (!single.ok && single.status !== 422) return single;
  }
  return { ok: true, data: undefined };
}

function findCandidates({ findings, changed, root }: ReviewInput): readonly Candidate[] {
  return worstFirst(findings).flatMap((finding) => {
    const { location } = finding;
    if (location === undefined) return [];
    const { file, start, end } = location;
    if (!isChanged(changed, file, { first: start.line, last: end.line })) return [];
    const candidate = buildComment(finding, readLine(root, file, start.line));
    return candidate === undefined ? [] : [candidate];
  });
}

/**
 * What was analysed is the merge; where the target branch changed a file too, its line numbers are not the head's, and a
 * suggestion could land on another line.
 */
async function keepThoseOfHead(
  candidates: readonly Candidate[],
  event: WorkflowEvent,
  headSha: string,
  { git, token }: ReviewInput,
): Promise<readonly Candidate[]> {
  if (candidates.length === 0) return [];
  // A clone of depth 1 has the merge alone.
  await obtainCommit(git, event, headSha, token);
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const [inHead, analysed] = await Promise.all(
      [headSha, 'HEAD'].map((commit) =>
        git.read('rev-parse', '--verify', '--quiet', `${commit}:${candidate.comment.path}`),
      ),
    );
    if (inHead !== undefined && inHead === analysed) kept.push(candidate);
  }
  return kept;
}

function readLine(root: string, file: string, line: number): string | undefined {
  try {
    return readFileSync(resolve(root, file), 'utf8').split(/\r?\n/)[line - 1];
  } catch {
    return undefined;
  }
}

function buildComment(finding: Finding, source: string | undefined): Candidate | undefined {
  const { location, fix } = finding;
  const edited = source === undefined ? undefined : suggestLine(finding, source);
  if (location === undefined || fix === undefined || edited === undefined) return undefined;
  const marker = `<!-- crashlint:${encodeURIComponent(finding.fingerprint)} -->`;
  const fence = '`'.repeat(longestRun(edited) + 3);
  const body = [
    `**\`${finding.rule}\`** ${escapeMarkdown(finding.message)}`,
    `${fence}suggestion\n${edited}\n${fence}`,
    `${escapeMarkdown(fix.description)}${fix.safety === 'review' ? '; please review, it changes what the workload does' : ''}`,
    marker,
  ].join('\n\n');
  return { comment: { path: location.file, line: location.start.line, side: 'RIGHT', body }, marker };
}

/** A fence must be longer than any run of backticks in the line, or the line could end it. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

async function listMarkers(
  api: GithubApi,
  { owner, repo }: WorkflowEvent,
  number: number,
): Promise<ApiResult<ReadonlySet<string>>> {
  const markers = new Set<string>();
  for (let page = 1; page <= PAGES; page += 1) {
    const path = apiPath`/repos/${owner}/${repo}/pulls/${number}/comments?per_page=${PER_PAGE}&page=${page}`;
    const listed = await api.request({ method: 'GET', path, read: readBodies });
    if (!listed.ok) return listed;
    for (const body of listed.data) {
      for (const [marker] of body.matchAll(/<!-- crashlint:\S+ -->/g)) markers.add(marker);
    }
    if (listed.data.length < PER_PAGE) break;
  }
  return { ok: true, data: markers };
}

function readBodies(answer: unknown): readonly string[] | undefined {
  return readList(answer, (comment) => ('body' in comment ? String(comment.body) : ''));
}
