import type { Finding, Severity } from '@crashlint/core';
import { annotationMessage, annotationTitle } from '@crashlint/core/report';
import type { WorkflowEvent } from '../event.js';
import type { ApiResult, GithubApi } from '../github-api.js';

export interface CheckRunContent {
  readonly title: string;
  readonly summary: string;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly conclusion: 'success' | 'failure' | 'neutral';
}

/** Limits of the Checks API. Source: GitHub's REST description, operations checks/create and checks/update. */
const ANNOTATIONS_A_REQUEST = 50;
const LONGEST_SUMMARY = 65_535;
const LONGEST_TITLE = 255;

const LEVEL: Readonly<Record<Severity, string>> = { error: 'failure', warning: 'warning', info: 'notice' };

/**
 * One check run with every annotation, fifty a request; the conclusion comes last, so that a run that breaks off in the
 * middle shows as unfinished and not as passed.
 */
export async function publishCheckRun(api: GithubApi, event: WorkflowEvent, content: CheckRunContent): Promise<ApiResult<unknown>> {
  const { owner, repo, headSha } = event;
  const batches = inBatches(content.findings.flatMap(annotate));
  const output = (annotations: readonly object[]): object => ({
    title: content.title.slice(0, LONGEST_TITLE),
    summary: content.summary.slice(0, LONGEST_SUMMARY),
    annotations,
  });
  const created = await api.request<{ readonly id: number }>('POST /repos/{owner}/{repo}/check-runs', {
    owner,
    repo,
    name: 'crashlint',
    head_sha: headSha,
    status: 'in_progress',
    output: output(batches[0] ?? []),
  });
  if (!created.ok) return created;
  const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
  const target = { owner, repo, check_run_id: created.data.id };
  let lost: ApiResult<unknown> | undefined;
  for (const batch of batches.slice(1)) {
    const added = await api.request(route, { ...target, output: output(batch) });
    if (!added.ok) lost = added;
  }
  const finished = await api.request(route, { ...target, status: 'completed', conclusion: content.conclusion });
  return lost ?? finished;
}

function annotate(finding: Finding): readonly object[] {
  const { location, severity } = finding;
  if (location === undefined) return [];
  const { start, end } = location;
  return [
    {
      path: location.file,
      start_line: start.line,
      end_line: end.line,
      // Columns are refused when a range spans lines.
      ...(start.line === end.line ? { start_column: start.column, end_column: end.column } : {}),
      annotation_level: LEVEL[severity],
      title: annotationTitle(finding).slice(0, LONGEST_TITLE),
      message: annotationMessage(finding),
    },
  ];
}

function inBatches(annotations: readonly object[]): readonly (readonly object[])[] {
  const batches: object[][] = [];
  for (let start = 0; start < annotations.length; start += ANNOTATIONS_A_REQUEST) {
    batches.push(annotations.slice(start, start + ANNOTATIONS_A_REQUEST));
  }
  return batches;
}
