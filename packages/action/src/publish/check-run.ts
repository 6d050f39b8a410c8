import type { Finding, Severity } from '@crashlint/core';
import { annotationMessage, annotationTitle, worstFirst } from '@crashlint/core/report';
import type { WorkflowEvent } from '../event.js';
import { type ApiResult, apiPath, type GithubApi, ignoreAnswer } from '../github-api.js';

export interface CheckRunContent {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly findings: readonly Finding[];
  readonly conclusion: 'success' | 'failure' | 'neutral';
}

/** Limits of the Checks API. Source: GitHub's REST description, operations checks/create and checks/update. */
const ANNOTATIONS_A_REQUEST = 50;
export const LARGEST_SUMMARY_OUTPUT = 65_535;
const LONGEST_TITLE = 255;

const LEVEL: Readonly<Record<Severity, string>> = { error: 'failure', warning: 'warning', info: 'notice' };

/**
 * One check run with every annotation, fifty a request; the conclusion comes last, so that a run that breaks off in the
 * middle shows as unfinished and not as passed.
 */
export async function publishCheckRun(
  api: GithubApi,
  event: WorkflowEvent,
  content: CheckRunContent,
): Promise<ApiResult<unknown>> {
  const { owner, repo, headSha } = event;
  const [first = [], ...others] = inBatches(worstFirst(content.findings).flatMap(annotate));
  const output = (annotations: readonly object[]): object => ({
    title: content.title.slice(0, LONGEST_TITLE),
    summary: content.summary.slice(0, LARGEST_SUMMARY_OUTPUT),
    annotations,
  });
  const created = await api.request({
    method: 'POST',
    path: apiPath`/repos/${owner}/${repo}/check-runs`,
    body: { name: content.name, head_sha: headSha, status: 'in_progress', output: output(first) },
    read: readId,
  });
  if (!created.ok) return created;
  const path = apiPath`/repos/${owner}/${repo}/check-runs/${created.data}`;
  const results: ApiResult<unknown>[] = [];
  const update = async (body: object): Promise<void> => {
    results.push(await api.request({ method: 'PATCH', path, body, read: ignoreAnswer }));
  };
  for (const batch of others) await update({ output: output(batch) });
  await update({ status: 'completed', conclusion: content.conclusion });
  return results.find(({ ok }) => !ok) ?? { ok: true, data: undefined };
}

function readId(run: unknown): number | undefined {
  return typeof run === 'object' && run !== null && 'id' in run && typeof run.id === 'number' ? run.id : undefined;
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
