import type { WorkflowEvent } from '../event.js';
import type { ApiResult, GithubApi } from '../github-api.js';

const MARKER = '<!-- crashlint:summary -->';

/** GitHub refuses longer bodies. */
export const LONGEST_COMMENT = 65_536;

const PAGES = 10;
const PER_PAGE = 100;

interface Comment {
  readonly id: number;
  readonly body?: string;
}

/** One comment a pull request, made once and edited afterwards. Nothing is written where nothing was and nothing is. */
export async function publishComment(api: GithubApi, event: WorkflowEvent, body: string, hasNews: boolean): Promise<ApiResult<unknown>> {
  const { owner, repo, pullNumber } = event;
  if (pullNumber === undefined) return { ok: false, why: 'this event belongs to no pull request' };
  const found = await findOwn(api, event);
  if (!found.ok) return found;
  const text = `${MARKER}\n${body}`.slice(0, LONGEST_COMMENT);
  if (found.data !== undefined) {
    return api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: found.data, body: text });
  }
  if (!hasNews) return { ok: true, data: undefined };
  return api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo, issue_number: pullNumber, body: text });
}

async function findOwn(api: GithubApi, { owner, repo, pullNumber }: WorkflowEvent): Promise<ApiResult<number | undefined>> {
  for (let page = 1; page <= PAGES; page += 1) {
    const listed = await api.request<readonly Comment[]>('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner,
      repo,
      issue_number: pullNumber,
      per_page: PER_PAGE,
      page,
    });
    if (!listed.ok) return listed;
    const own = listed.data.find((comment) => comment.body?.startsWith(MARKER));
    if (own !== undefined || listed.data.length < PER_PAGE) return { ok: true, data: own?.id };
  }
  return { ok: true, data: undefined };
}
