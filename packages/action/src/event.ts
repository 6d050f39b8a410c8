/** What started the workflow, read from the runner's environment and the payload that it wrote. */
export interface WorkflowEvent {
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  readonly serverUrl: string;
  /** The commit that GitHub shows the results at: a pull request's head, not the merge commit that was checked out. */
  readonly headSha: string;
  /** The commit to compare with, where the event names one. */
  readonly baseSha?: string;
  readonly pullNumber?: number;
}

type Json = { readonly [key: string]: unknown };

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const ZEROS = /^0+$/;

/** Never throws: what the payload does not hold in the expected shape is absent. */
export function readEvent(environment: Readonly<Record<string, string | undefined>>, payload: unknown): WorkflowEvent {
  const [owner = '', repo = ''] = (environment.GITHUB_REPOSITORY ?? '').split('/');
  const body = object(payload);
  const pull = object(body.pull_request);
  const group = object(body.merge_group);
  const headSha = sha(object(pull.head).sha) ?? sha(group.head_sha) ?? sha(environment.GITHUB_SHA) ?? '';
  const baseSha = sha(object(pull.base).sha) ?? sha(group.base_sha) ?? sha(body.before);
  const number = pull.number ?? body.number;
  return {
    name: environment.GITHUB_EVENT_NAME ?? '',
    owner,
    repo,
    serverUrl: environment.GITHUB_SERVER_URL ?? 'https://github.com',
    headSha,
    ...(baseSha === undefined ? {} : { baseSha }),
    ...(typeof number === 'number' && Number.isSafeInteger(number) ? { pullNumber: number } : {}),
  };
}

/** All zeros is GitHub's word for "there was nothing before". */
function sha(value: unknown): string | undefined {
  return typeof value === 'string' && SHA.test(value) && !ZEROS.test(value) ? value : undefined;
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
