/** What started the workflow, read from the runner's environment and the payload that it wrote. */
export interface WorkflowEvent {
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  readonly serverUrl: string;
  /** The commit that GitHub shows the results at: a pull request's head, not the merge commit that was checked out. */
  readonly headSha: string;
  /** The commit that the workflow runs for; for a pull request the merge of head and target. */
  readonly workflowSha?: string;
  /** The commit to compare with, or why the event names none. */
  readonly base: BaseCommit;
  /** False for what looks at a repository as it is, such as a schedule. */
  readonly isChange: boolean;
  readonly pull?: { readonly number: number; readonly headSha: string };
}

export type BaseCommit = { readonly sha: string } | { readonly why: string };

/** Events that stand for a change, also where their payload does not say which. */
const CHANGES: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_group',
  'push',
]);

type Json = { readonly [key: string]: unknown };

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const ZEROS = /^0+$/;

/**
 * Never throws: what the payload does not hold in the expected shape is absent.
 * @param payload undefined when it could not be read
 */
export function readEvent(environment: Readonly<Record<string, string | undefined>>, payload: unknown): WorkflowEvent {
  const [owner = '', repo = ''] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const body = object(payload);
  const group = object(body['merge_group']);
  const pull = readPull(object(body['pull_request']));
  const workflowSha = sha(environment['GITHUB_SHA']);
  return {
    name,
    owner,
    repo,
    serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
    headSha: pull?.headSha ?? sha(group['head_sha']) ?? workflowSha ?? '',
    ...(workflowSha === undefined ? {} : { workflowSha }),
    base: readBase(name, payload),
    isChange: CHANGES.has(name) || pull !== undefined,
    ...(pull === undefined ? {} : { pull }),
  };
}

function readBase(name: string, payload: unknown): BaseCommit {
  if (payload === undefined) return { why: "the event's payload could not be read" };
  const body = object(payload);
  const { before } = body;
  const named =
    sha(object(object(body['pull_request'])['base'])['sha']) ??
    sha(object(body['merge_group'])['base_sha']) ??
    // Only a push means "the commits before it"; on a pull request `before` is the head of the last push to it.
    (name === 'push' ? sha(before) : undefined);
  if (named !== undefined) return { sha: named };
  const isFirst = name === 'push' && typeof before === 'string' && ZEROS.test(before);
  return {
    why: isFirst
      ? 'this push made a new branch or tag; base-ref can name what to compare with'
      : `a ${name || 'manual'} event names no commit to compare with`,
  };
}

function readPull(pull: Json): WorkflowEvent['pull'] {
  const { number } = pull;
  const headSha = sha(object(pull['head'])['sha']);
  const isNumber = typeof number === 'number' && Number.isSafeInteger(number) && number > 0;
  return isNumber && headSha !== undefined ? { number, headSha } : undefined;
}

/** All zeros is GitHub's word for "there was nothing before". */
function sha(value: unknown): string | undefined {
  return typeof value === 'string' && SHA.test(value) && !ZEROS.test(value) ? value : undefined;
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
