import { beforeAll, describe, expect, test } from 'vitest';
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
  REVIEW_COMMENT,
  REVIEW_COMMENTS,
  run,
  UPDATE_COMMENT,
  UPDATE_RUN,
} from './support/github-run.js';
import { healthy } from './support/manifests.js';
import { examplePayload } from './support/payloads.js';
import { preparePull } from './support/pull-request.js';
import { checkout, createPullRequest } from './support/repository.js';
import type { ActionRun } from './support/run-action.js';

let many: Omit<ActionRun, 'apiUrl'>;
let fixable: Omit<ActionRun, 'apiUrl'>;

beforeAll(() => {
  many = pullOfMany(123);
  fixable = pullOfFixable();
});

test('where there is no pull request, what only one can have is left out without a warning', async () => {
  const push = { ...fixable, event: 'push', payload: {} };
  const { result, github } = await run(push, { ...EVERYTHING, 'only-new': 'false' });
  expect(operationsOf(github)).toEqual([CREATE_RUN, UPDATE_RUN]);
  expect(result.commands.filter((command) => command.startsWith('::warning'))).toEqual([]);
  expect(result.stdout).toContain('no place for the comment and the review');
});

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
    expectFindingsInLog(result, 123);
    expect(result.commands.filter((command) => command.includes('file='))).toEqual([]);
  });

  test('of 51 annotations has two requests and a completion', async () => {
    const prepared = pullOfMany(51);
    const { result, github } = await run(prepared, { 'check-run': 'true' });
    expect(github.faults).toEqual([]);
    expect(operationsOf(github)).toEqual([CREATE_RUN, UPDATE_RUN, UPDATE_RUN]);
    expectFindingsInLog(result, 51);
  });

  test('and the comment stay within their limits however much there is to say, and say what they left out', async () => {
    const prepared = pullOfMany(400, `web-${'x'.repeat(50)}`);
    const { result, github } = await run(prepared, { 'check-run': 'true', comment: 'true' });
    expect(github.faults).toEqual([]);
    const [created] = github.received;
    const { summary = '' } = (created?.body['output'] ?? {}) as { readonly summary?: string };
    const comment = String(github.received.find(({ operation }) => operation === COMMENT)?.body['body']);
    for (const text of [summary, comment]) {
      expect(text.length).toBeGreaterThan(60_000);
      expect(text).toMatch(/The reasons for \d+ more workloads are in the log of this step\./);
    }
    expectFindingsInLog(result, 400);
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

  test.each(['head', 'nothing'])(
    "a clone of depth 1 that can fetch %s: only lines that are the head's",
    async (what) => {
      const wrongUnit = healthy('web').replace('256Mi', '256m');
      const pull = createPullRequest({
        before: { 'web.yaml': `# 1\n# 2\n# 3\n# 4\n${healthy('web')}` },
        change: { 'web.yaml': `# 1\n# 2\n# 3\n# 4\n${wrongUnit}` },
        meanwhile: { 'web.yaml': `# 0\n# 1\n# 2\n# 3\n# 4\n${healthy('web')}` },
      });
      const clone = checkout(pull.origin, 'refs/pull/7/merge', 1);
      clone.git('fetch', '--quiet', '--depth=1', 'origin', pull.baseSha);
      if (what === 'nothing') clone.git('remote', 'remove', 'origin');
      const payload = examplePayload('pull_request', 7, pull);
      const prepared = { workspace: clone.folder, event: 'pull_request', sha: pull.mergeSha, payload };
      const { result, github } = await run(prepared, { 'review-suggestions': 'true' });
      expect(github.received).toEqual([]);
      expectFindingsReachTheUser(result, 1);
    },
  );

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

  test('of another name is another one, and so is the check run', async () => {
    const body = '<!-- crashlint:summary -->\n## crashlint: other';
    const lists = { [COMMENTS]: [{ id: 12, body, user: { type: 'Bot' } }] };
    const inputs = { comment: 'true', 'check-run': 'true', name: 'teams/shop --> <b>' };
    const { github } = await run(fixable, inputs, { lists });
    expect(github.faults).toEqual([]);
    expect(github.received[0]?.body['name']).toBe('teams/shop --> <b>');
    expect(operationsOf(github).slice(2)).toEqual([COMMENTS, COMMENT]);
    const [marker, name] = String(github.received.at(-1)?.body['body']).split('\n');
    expect(marker).toBe('<!-- teams%2Fshop%20--%3E%20%3Cb%3E:summary -->');
    expect(name).not.toContain('<b>');
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
