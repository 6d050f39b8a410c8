import type { Finding } from '@crashlint/core';
import { escapeMarkdown } from '@crashlint/core/report';
import { type ChangedLines, isChanged } from '../changed-lines.js';
import type { WorkflowEvent } from '../event.js';
import type { ApiResult, GithubApi } from '../github-api.js';
import { suggestLine } from './suggest-edit.js';

/** Large reviews time out and bury people. */
const MOST_SUGGESTIONS = 10;
const PAGES = 10;
const PER_PAGE = 100;

export interface ReviewInput {
  readonly findings: readonly Finding[];
  readonly changed: ChangedLines;
  /** One line of a file of the change, without its line break. */
  readonly readLine: (file: string, line: number) => string | undefined;
}

interface ReviewComment {
  readonly path: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly body: string;
}

/** Offers fixes as suggestions on lines that the change touched, each once however often the branch is pushed. */
export async function publishReview(api: GithubApi, event: WorkflowEvent, input: ReviewInput): Promise<ApiResult<{ readonly count: number }>> {
  const { owner, repo, pullNumber, headSha } = event;
  if (pullNumber === undefined) return { ok: false, why: 'this event belongs to no pull request' };
  const candidates = input.findings.flatMap((finding) => buildComment(finding, input));
  if (candidates.length === 0) return { ok: true, data: { count: 0 } };
  const made = await listMarkers(api, event);
  if (!made.ok) return made;
  const comments = candidates.filter(({ marker }) => !made.data.has(marker)).map(({ comment }) => comment);
  if (comments.length === 0) return { ok: true, data: { count: 0 } };
  const shown = comments.slice(0, MOST_SUGGESTIONS);
  const reviewed = await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    owner,
    repo,
    pull_number: pullNumber,
    commit_id: headSha,
    event: 'COMMENT',
    body: `crashlint offers ${shown.length} ${shown.length === 1 ? 'edit' : 'edits'} for this change.`,
    comments: shown,
  });
  return reviewed.ok ? { ok: true, data: { count: shown.length } } : reviewed;
}

function buildComment(finding: Finding, { changed, readLine }: ReviewInput): readonly { comment: ReviewComment; marker: string }[] {
  const { location, fix } = finding;
  if (location === undefined || fix === undefined || !isChanged(changed, location.file, location.start.line)) return [];
  const source = readLine(location.file, location.start.line);
  const edited = source === undefined ? undefined : suggestLine(finding, source);
  if (edited === undefined) return [];
  const marker = `<!-- crashlint:${encodeURIComponent(finding.fingerprint)} -->`;
  const fence = '`'.repeat(longestRun(edited) + 3);
  const body = [
    `**\`${finding.rule}\`** ${escapeMarkdown(finding.message)}`,
    `${fence}suggestion\n${edited}\n${fence}`,
    `${escapeMarkdown(fix.description)}${fix.safety === 'review' ? '; please review, it changes what the workload does' : ''}`,
    marker,
  ].join('\n\n');
  return [{ comment: { path: location.file, line: location.start.line, side: 'RIGHT', body }, marker }];
}

/** A fence must be longer than any run of backticks in the line, or the line could end it. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

async function listMarkers(api: GithubApi, { owner, repo, pullNumber }: WorkflowEvent): Promise<ApiResult<ReadonlySet<string>>> {
  const markers = new Set<string>();
  for (let page = 1; page <= PAGES; page += 1) {
    const listed = await api.request<readonly { readonly body?: string }[]>('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
      owner,
      repo,
      pull_number: pullNumber,
      per_page: PER_PAGE,
      page,
    });
    if (!listed.ok) return listed;
    for (const { body = '' } of listed.data) for (const [marker] of body.matchAll(/<!-- crashlint:\S+ -->/g)) markers.add(marker);
    if (listed.data.length < PER_PAGE) break;
  }
  return { ok: true, data: markers };
}
