import { beforeAll, expect, test } from 'vitest';
import {
  COMMENT,
  COMMENTS,
  CREATE_RUN,
  EVERYTHING,
  expectFindingsInLog,
  expectFindingsReachTheUser,
  operationsOf,
  pullOfFixable,
  pullOfMany,
  REVIEW,
  REVIEW_COMMENTS,
  run,
  UPDATE_RUN,
} from './support/github-run.js';
import type { ServerOptions, Trouble } from './support/github-server.js';
import type { ActionRun } from './support/run-action.js';

let many: Omit<ActionRun, 'apiUrl'>;
let fixable: Omit<ActionRun, 'apiUrl'>;

beforeAll(() => {
  many = pullOfMany(123);
  fixable = pullOfFixable();
});

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
  ['401', { status: 401, message: 'Bad credentials' }, 1],
  ['a connection that breaks', 'reset', 4],
  ['silence', 'silence', 4],
  ['an answer that breaks off', 'reset in the answer', 4],
  ['an answer that stalls', 'silence in the answer', 4],
  ["a proxy's page instead of an answer", 'page of a proxy', 4],
])('%s: tries as often as is right, warns, and loses nothing', async (_, trouble, tries) => {
  const isSilent = typeof trouble === 'string' && trouble.startsWith('silence');
  const prepared = isSilent ? { ...fixable, env: { CRASHLINT_API_TIMEOUT: '700' } } : fixable;
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
    expect.stringContaining('it needs "checks: write", which a pull request from a fork or from Dependabot never gets'),
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
  ['answer that breaks off', 'reset in the answer'],
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
  expect(result.stdout).toContain('113 more have no annotation');
});

test('what was done is not done again only because the answer broke off', async () => {
  const trouble: ServerOptions['trouble'] = ({ operation }) =>
    [UPDATE_RUN, COMMENT, REVIEW].includes(operation) ? 'reset in the answer' : undefined;
  const { result, github } = await run(fixable, EVERYTHING, { trouble });
  expect(operationsOf(github)).toEqual([CREATE_RUN, UPDATE_RUN, COMMENTS, COMMENT, REVIEW_COMMENTS, REVIEW]);
  expect(result.stdout).not.toContain('not published');
});

test('without the list of what was said before, nothing is said twice', async () => {
  const trouble: ServerOptions['trouble'] = ({ operation }) =>
    [COMMENTS, REVIEW_COMMENTS].includes(operation) ? 'reset in the answer' : undefined;
  const { result, github } = await run(fixable, { comment: 'true', 'review-suggestions': 'true' }, { trouble });
  expect(operationsOf(github)).toEqual([...Array(4).fill(COMMENTS), ...Array(4).fill(REVIEW_COMMENTS)]);
  expect(result.stdout).toContain("the comment was not published (GitHub's answer broke off or was not understood)");
  expectFindingsReachTheUser(result, 1);
});

test('a list of something else than was promised stops nothing', async () => {
  const strange = [null, 7, 'x', {}, { id: 1, body: null, user: null }, { id: 2, body: 3, user: 'octocat' }];
  const lists = { [COMMENTS]: strange as object[], [REVIEW_COMMENTS]: strange as object[] };
  const { result, github } = await run(fixable, EVERYTHING, { lists, diff: { 'web.yaml': [17] } });
  expect(github.faults).toEqual([]);
  expect(operationsOf(github)).toContain(COMMENT);
  expect(operationsOf(github)).toContain(REVIEW);
  expectFindingsInLog(result, 1);
});

test('an API that stays broken does not hold up the job', async () => {
  const slow = { ...many, env: { CRASHLINT_API_TIMEOUT: '300', CRASHLINT_API_TOTAL: '1000' } };
  const { result, github } = await run(slow, EVERYTHING, { trouble: always('silence') });
  expect(operationsOf(github)).toEqual(Array(4).fill(CREATE_RUN));
  expect(result.stdout).toContain('the comment was not published (GitHub has taken too long already)');
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

test('a list of files that breaks off is not taken for all of them', async () => {
  const { result } = await run(
    { ...fixable, env: { PATH: '/nonexistent' } },
    {},
    { trouble: () => 'reset in the answer' },
  );
  expect(result.commands[0]).toContain('All findings are listed, old and new.');
  expect(result.outputs['findings']).toBe('1');
});
