import type { WorkflowEvent } from '../event.js';
import { type ApiResult, apiPath, type GithubApi, ignoreAnswer, readList } from '../github-api.js';

/** GitHub refuses longer bodies. */
export const LONGEST_COMMENT = 65_536;

const PAGES = 10;
const PER_PAGE = 100;

interface Comment {
  readonly id: number;
  readonly body: string;
  readonly isByBot: boolean;
}

export interface CommentContent {
  /** Comments of other names are left alone. */
  readonly name: string;
  readonly body: string;
  /** Without news no comment is made, only an old one brought up to date. */
  readonly hasNews: boolean;
}

/** One comment a pull request, made once and edited afterwards. */
export async function publishComment(
  api: GithubApi,
  event: WorkflowEvent,
  { name, body, hasNews }: CommentContent,
): Promise<ApiResult<unknown>> {
  const { owner, repo, pull } = event;
  if (pull === undefined) return { ok: false, why: 'this event belongs to no pull request' };
  const marker = `<!-- ${encodeURIComponent(name)}:summary -->`;
  const found = await findOwn(api, event, pull.number, marker);
  if (!found.ok) return found;
  const text = `${marker}\n${body}`.slice(0, LONGEST_COMMENT);
  if (found.data !== undefined) {
    return api.request({
      method: 'PATCH',
      path: apiPath`/repos/${owner}/${repo}/issues/comments/${found.data}`,
      body: { body: text },
      read: ignoreAnswer,
    });
  }
  if (!hasNews) return { ok: true, data: undefined };
  const path = apiPath`/repos/${owner}/${repo}/issues/${pull.number}/comments`;
  return api.request({ method: 'POST', path, body: { body: text }, read: ignoreAnswer, isRepeatable: false });
}

/** A person could have written the marker too; a comment of a bot is taken before any other. */
async function findOwn(
  api: GithubApi,
  { owner, repo }: WorkflowEvent,
  number: number,
  marker: string,
): Promise<ApiResult<number | undefined>> {
  const marked: Comment[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const path = apiPath`/repos/${owner}/${repo}/issues/${number}/comments?per_page=${PER_PAGE}&page=${page}`;
    const listed = await api.request({ method: 'GET', path, read: readComments });
    if (!listed.ok) return listed;
    marked.push(...listed.data.filter((comment) => comment.body.startsWith(marker)));
    if (listed.data.length < PER_PAGE) break;
  }
  const own = marked.find(({ isByBot }) => isByBot) ?? marked[0];
  return { ok: true, data: own?.id };
}

function readComments(answer: unknown): readonly Comment[] | undefined {
  return readList(answer, (comment) => {
    const { id, body, user } = comment as { readonly [Field in 'id' | 'body' | 'user']?: unknown };
    return {
      id: Number(id),
      body: String(body),
      isByBot: typeof user === 'object' && user !== null && 'type' in user && user.type === 'Bot',
    };
  });
}
