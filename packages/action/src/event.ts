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
  /** The commit to compare with, where the event names one. */
  readonly baseSha?: string;
  readonly pull?: { readonly number: number; readonly headSha: string };
}

type Json = { readonly [key: string]: unknown };

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const ZEROS = /^0+$/;

/** Never throws: what the payload does not hold in the expected shape is absent. */
export function readEvent(environment: Readonly<Record<string, string | undefined>>, payload: unknown): WorkflowEvent {
  const [owner = '', repo = ''] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const body = object(payload);
  const group = object(body['merge_group']);
  const pull = readPull(object(body['pull_request']));
  const workflowSha = sha(environment['GITHUB_SHA']);
  // Only a push means "the commits before it"; on a pull request `before` is the head of the last push to it.
  const before = name === 'push' ? sha(body['before']) : undefined;
  const baseSha = sha(object(object(body['pull_request'])['base'])['sha']) ?? sha(group['base_sha']) ?? before;
  return {
    name,
    owner,
    repo,
    serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
    headSha: pull?.headSha ?? sha(group['head_sha']) ?? workflowSha ?? '',
    ...(workflowSha === undefined ? {} : { workflowSha }),
    ...(baseSha === undefined ? {} : { baseSha }),
    ...(pull === undefined ? {} : { pull }),
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
