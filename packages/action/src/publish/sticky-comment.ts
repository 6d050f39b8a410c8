import type { WorkflowEvent } from '../event.js';
import { type ApiResult, apiPath, type GithubApi } from '../github-api.js';

const MARKER = '<!-- crashlint:summary -->';

/** GitHub refuses longer bodies. */
export const LONGEST_COMMENT = 65_536;

const PAGES = 10;
const PER_PAGE = 100;

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user?: { readonly type?: string } | null;
}

export interface CommentContent {
  readonly body: string;
  /** Without news no comment is made, only an old one brought up to date. */
  readonly hasNews: boolean;
}

/** One comment a pull request, made once and edited afterwards. */
export async function publishComment(
  api: GithubApi,
  event: WorkflowEvent,
  { body, hasNews }: CommentContent,
): Promise<ApiResult<unknown>> {
  const { owner, repo, pull } = event;
  if (pull === undefined) return { ok: false, why: 'this event belongs to no pull request' };
  const found = await findOwn(api, event, pull.number);
  if (!found.ok) return found;
  const text = `${MARKER}\n${body}`.slice(0, LONGEST_COMMENT);
  if (found.data !== undefined) {
    return api.request({
      method: 'PATCH',
      path: apiPath`/repos/${owner}/${repo}/issues/comments/${found.data}`,
      body: { body: text },
    });
  }
  if (!hasNews) return { ok: true, data: undefined };
  const path = apiPath`/repos/${owner}/${repo}/issues/${pull.number}/comments`;
  return api.request({ method: 'POST', path, body: { body: text }, isRepeatable: false });
}

/** A person could have written the marker too; a comment of a bot is taken before any other. */
async function findOwn(
  api: GithubApi,
  { owner, repo }: WorkflowEvent,
  number: number,
): Promise<ApiResult<number | undefined>> {
  const marked: Comment[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const path = apiPath`/repos/${owner}/${repo}/issues/${number}/comments?per_page=${PER_PAGE}&page=${page}`;
    const listed = await api.request<readonly Comment[]>({ method: 'GET', path });
    if (!listed.ok) return listed;
    marked.push(...listed.data.filter(({ body }) => body?.startsWith(MARKER)));
    if (listed.data.length < PER_PAGE) break;
  }
  const own = marked.find(({ user }) => user?.type === 'Bot') ?? marked[0];
  return { ok: true, data: own?.id };
}
