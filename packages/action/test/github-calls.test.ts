import { beforeAll, describe, expect, test } from 'vitest';
import { type GithubServer, type ServerOptions, startGithub, TOKEN, type Trouble } from './support/github-server.js';
import { broken, healthy } from './support/manifests.js';
import { examplePayload } from './support/payloads.js';
import { checkout, createPullRequest } from './support/repository.js';
import { type ActionResult, type ActionRun, runAction } from './support/run-action.js';

const CREATE_RUN = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE_RUN = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const REVIEW = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const REVIEW_COMMENT = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments';
const REVIEW_COMMENTS = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE_COMMENT = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';

const EVERYTHING = { 'check-run': 'true', comment: 'true', 'review-suggestions': 'true' };

/** A pull request that adds 123 broken Deployments, and one with a fault that a suggestion can mend. */
let many: Omit<ActionRun, 'apiUrl'>;
let fixable: Omit<ActionRun, 'apiUrl'>;

beforeAll(() => {
  const names = Array.from({ length: 123 }, (_, number) => `web-${number}`);
  many = preparePull({ before: { README: '1' }, change: { 'all.yaml': names.map(broken).join('---\n') } });
  const wrongUnit = healthy('web').replace('256Mi', '256m');
  fixable = preparePull({ before: { 'web.yaml': healthy('web') }, change: { 'web.yaml': wrongUnit } });
});

function preparePull(files: Parameters<typeof createPullRequest>[0]): Omit<ActionRun, 'apiUrl'> {
  const { origin, mergeSha, ...shas } = createPullRequest(files);
  const { folder } = checkout(origin, 'refs/pull/7/merge', 2);
  return { workspace: folder, event: 'pull_request', sha: mergeSha, payload: examplePayload('pull_request', 7, shas) };
}

interface Done {
  readonly result: ActionResult;
  readonly github: GithubServer;
}

async function run(
  prepared: Omit<ActionRun, 'apiUrl'>,
  inputs: Record<string, string>,
  options: ServerOptions = {},
): Promise<Done> {
  const github = await startGithub(options);
  const result = await runAction({ ...prepared, apiUrl: github.url, inputs: { 'github-token': TOKEN, ...inputs } });
  return { result, github };
}

/** Whatever GitHub does: the log and the summary hold everything, the exit code is that of the findings, no secret is told. */
function expectFindingsReachTheUser(result: ActionResult, count: number): void {
  expect(result.exit).toBe(1);
  expect(result.outputs['new-findings']).toBe(String(count));
  expect(result.stdout).toContain('Deployment/web');
  expect(result.summary).toMatch(new RegExp(`^## crashlint: ${count} will .* because of this change$`, 'm'));
  expect(result.commands.filter((command) => command.includes('file='))).toHaveLength(Math.min(10, count));
  expect(result.stdout + result.stderr + result.summary).not.toContain(TOKEN);
}

function operationsOf({ received }: GithubServer): readonly string[] {
  return received.map(({ operation }) => operation);
}

test('without a wish for it, GitHub is not called', async () => {
  const { github } = await run(fixable, {});
  expect(github.received).toEqual([]);
});

describe('the check run', () => {
  test('holds all annotations, fifty a request, at the head of the pull request', async () => {
    const { result, github } = await run(many, { 'check-run': 'true' });
    expect(github.faults).toEqual([]);
    expect(operationsOf(github)).toEqual([CREATE_RUN, UPDATE_RUN, UPDATE_RUN, UPDATE_RUN]);
    const counts = github.received.map(
      ({ body }) => (body['output'] as { annotations: unknown[] } | undefined)?.annotations.length,
    );
    expect(counts).toEqual([50, 50, 23, undefined]);
    const [created] = github.received;
    expect(created?.body['head_sha']).toBe(
      (many.payload as { pull_request: { head: { sha: string } } }).pull_request.head.sha,
    );
    expect(github.received.at(-1)?.body).toEqual({ status: 'completed', conclusion: 'failure' });
    expectFindingsReachTheUser(result, 123);
    expect(result.stdout).toContain('113 more have no annotation');
  });

  test('says success when the change breaks nothing', async () => {
    const fine = preparePull({
      before: { 'web.yaml': healthy('web') },
      change: { 'web.yaml': healthy('web', '["node", "b.js"]') },
    });
    const { result, github } = await run(fine, { 'check-run': 'true' });
    expect(github.received.at(-1)?.body).toEqual({ status: 'completed', conclusion: 'success' });
    expect(result.exit).toBe(0);
  });
});

describe('trouble with GitHub', () => {
  const always = (trouble: Trouble) => () => trouble;
  const twice = (trouble: Trouble) => (_: unknown, count: number) => (count <= 2 ? trouble : undefined);

  test.each<[string, Trouble, number]>([
    ['403, as from a fork or Dependabot', { status: 403, message: 'Resource not accessible by integration' }, 1],
    ['404', { status: 404, message: 'Not Found' }, 1],
    ['422', { status: 422, message: 'Validation Failed' }, 1],
    ['429 with a wait that is too long', { status: 429, headers: { 'retry-after': '3600' } }, 1],
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '1' } }, 4],
    ['429 without Retry-After', { status: 429 }, 4],
    ['403 of the secondary limit', { status: 403, message: 'You have exceeded a secondary rate limit' }, 4],
    ['500', { status: 500 }, 4],
    ['502', { status: 502 }, 4],
    ['a connection that breaks', 'reset', 4],
    ['silence', 'silence', 4],
  ])('%s: tries as often as is right, warns, and loses nothing', async (_, trouble, tries) => {
    const prepared = trouble === 'silence' ? { ...fixable, env: { CRASHLINT_API_TIMEOUT: '700' } } : fixable;
    const { result, github } = await run(prepared, { 'check-run': 'true' }, { trouble: always(trouble) });
    expect(operationsOf(github)).toEqual(Array(tries).fill(CREATE_RUN));
    const warnings = result.commands.filter((command) =>
      command.startsWith('::warning title=crashlint::the check run was not published'),
    );
    expect(warnings).toHaveLength(1);
    expectFindingsReachTheUser(result, 1);
  });

  test('a read-only token is told which permission is missing', async () => {
    const trouble = always({ status: 403, message: 'Resource not accessible by integration' });
    const { result } = await run(fixable, EVERYTHING, { trouble });
    expect(result.commands.slice(0, 3)).toEqual([
      expect.stringContaining(
        'it needs "checks: write", which a pull request from a fork or from Dependabot never gets',
      ),
      expect.stringContaining('it needs "pull-requests: write"'),
      expect.stringContaining('it needs "pull-requests: write"'),
    ]);
    expect(result.exit).toBe(1);
  });

  test.each<[string, Trouble]>([
    ['429', { status: 429, headers: { 'retry-after': '1' } }],
    ['429 with a time of reset', { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' } }],
    ['503', { status: 503 }],
    ['reset', 'reset'],
  ])('%s that passes is not mentioned', async (_, trouble) => {
    const { result, github } = await run(fixable, { 'check-run': 'true' }, { trouble: twice(trouble) });
    expect(github.received.at(-1)?.body).toEqual({ status: 'completed', conclusion: 'failure' });
    expect(result.stdout).not.toContain('not published');
  });

  test('a connection that breaks in the middle of the batches loses only that batch, and the run is still completed', async () => {
    const trouble: ServerOptions['trouble'] = ({ operation, body }) => {
      const { annotations } = (body['output'] ?? {}) as { annotations?: readonly { message: string }[] };
      return operation === UPDATE_RUN && annotations?.length === 50 ? 'reset' : undefined;
    };
    const { result, github } = await run(many, { 'check-run': 'true' }, { trouble });
    expect(github.received.at(-1)?.body).toEqual({ status: 'completed', conclusion: 'failure' });
    expect(result.stdout).toContain('the check run was not published (the connection broke');
    expectFindingsReachTheUser(result, 123);
  });

  test('a review that may have arrived is not sent twice', async () => {
    const trouble: ServerOptions['trouble'] = ({ operation }) => (operation === REVIEW ? { status: 502 } : undefined);
    const { github } = await run(fixable, { 'review-suggestions': 'true' }, { trouble });
    expect(operationsOf(github)).toEqual([REVIEW_COMMENTS, REVIEW]);
  });

  test('without a token nothing is tried', async () => {
    const { result, github } = await run(fixable, { 'check-run': 'true', 'github-token': '' });
    expect(github.received).toEqual([]);
    expect(result.commands[0]).toContain('the check run cannot be published without github-token');
  });
});

describe('review suggestions', () => {
  const DIFF = { 'web.yaml': [17] };

  test('offer the edit on the changed line, once', async () => {
    const { github } = await run(fixable, { 'review-suggestions': 'true' }, { diff: DIFF });
    expect(github.faults).toEqual([]);
    const review = github.received.find(({ operation }) => operation === REVIEW);
    const [comment] = (review?.body['comments'] ?? []) as readonly { path: string; line: number; body: string }[];
    expect(comment).toMatchObject({ path: 'web.yaml', line: 17, side: 'RIGHT' });
    expect(comment?.body).toContain('```suggestion\n            limits: { memory: 256Mi }\n```');

    const again = await run(
      fixable,
      { 'review-suggestions': 'true' },
      { diff: DIFF, lists: { [REVIEW_COMMENTS]: [{ id: 1, body: comment?.body }] } },
    );
    expect(operationsOf(again.github)).toEqual([REVIEW_COMMENTS]);
  });

  test('a line that GitHub does not take for the diff fails neither the others nor the run', async () => {
    const { result, github } = await run(fixable, { 'review-suggestions': 'true' }, { diff: {} });
    expect(operationsOf(github)).toEqual([REVIEW_COMMENTS, REVIEW, REVIEW_COMMENT]);
    expect(result.stdout).not.toContain('not published');
  });
});

describe('the comment', () => {
  test('is made once and then edited, and has room within the limit', async () => {
    const { github } = await run(many, { comment: 'true' });
    expect(github.faults).toEqual([]);
    expect(operationsOf(github)).toEqual([COMMENTS, COMMENT]);
    const body = String(github.received[1]?.body['body']);
    expect(body).toMatch(/^<!-- crashlint:summary -->\n## crashlint: 123 will crash-loop because of this change/);

    const mine = { id: 12, body, user: { type: 'Bot' } };
    const others = Array.from({ length: 100 }, (_, id) => ({
      id: 100 + id,
      body: id === 0 ? body : 'hello',
      user: { type: 'User' },
    }));
    const again = await run(fixable, { comment: 'true' }, { lists: { [COMMENTS]: [...others, mine] } });
    expect(operationsOf(again.github)).toEqual([COMMENTS, COMMENTS, UPDATE_COMMENT]);
  });

  test('is not made for a change without news', async () => {
    const fine = preparePull({ before: { 'web.yaml': healthy('web') }, change: { README: '1' } });
    const { github } = await run(fine, { comment: 'true' });
    expect(operationsOf(github)).toEqual([COMMENTS]);
  });
});

test('without git the files of the pull request are asked of GitHub, page by page', async () => {
  const clone = { ...fixable, env: { PATH: '/nonexistent' } };
  const files = Array.from({ length: 100 }, (_, number) => ({ filename: `other-${number}.yaml` }));
  const lists = { 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': [...files, { filename: 'web.yaml' }] };
  const { result, github } = await run(clone, {}, { lists });
  expect(github.faults).toEqual([]);
  expect(github.received).toHaveLength(2);
  expect(result.commands[0]).toContain(
    'Listed are the findings in the files that this pull request touches, old and new.',
  );
  expect(result.summary).toContain('in the files of this change');
});
