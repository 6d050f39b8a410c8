import { describe, expect, test } from 'vitest';
import { startGitServer } from './support/git-server.js';
import { broken, healthy } from './support/manifests.js';
import { examplePayload } from './support/payloads.js';
import { annotationsOf, expectOnlyNew, FILES } from './support/pull-request.js';
import {
  checkout,
  createPullRequest,
  createRepository,
  openRepository,
  temporaryFolder,
  writeFiles,
} from './support/repository.js';
import { runAction } from './support/run-action.js';

const ZEROS = '0'.repeat(40);
describe('pull_request', () => {
  test('annotates what the change adds, praises what it mends and counts the rest', async () => {
    const { origin, mergeSha, ...shas } = createPullRequest(FILES);
    const { folder } = checkout(origin, 'refs/pull/7/merge', 2);
    const result = await runAction({
      workspace: folder,
      event: 'pull_request',
      sha: mergeSha,
      payload: examplePayload('pull_request', 7, shas),
    });
    expectOnlyNew(result);
    expect(result.summary).toContain(`https://github.com/octo/shop/blob/${shas.headSha}/deploy/web.yaml#L15`);
    expect(result.stdout).not.toContain('Deployment/mended');
    expect(openRepository(folder).git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  test('a clone of depth 1 fetches the first parent alone', async () => {
    const { origin, mergeSha, ...shas } = createPullRequest(FILES);
    const clone = checkout(origin, 'refs/pull/7/merge', 1);
    const payload = examplePayload('pull_request', 7, shas);
    expectOnlyNew(await runAction({ workspace: clone.folder, event: 'pull_request', sha: mergeSha, payload }));
    expect(clone.git('rev-list', '--count', 'HEAD')).toBe('1');
  });

  test('what the target branch got meanwhile is no part of the change', async () => {
    const pull = createPullRequest({ ...FILES, meanwhile: { 'deploy/other.yaml': broken('other') } });
    const { folder } = checkout(pull.origin, 'refs/pull/7/merge', 2);
    // The payload is as old as the event: it names the target as it was when the branch was made.
    const shas = { headSha: pull.headSha, baseSha: pull.origin.git('rev-parse', 'main^') };
    const payload = examplePayload('pull_request', 7, shas);
    const result = await runAction({ workspace: folder, event: 'pull_request', sha: pull.mergeSha, payload });
    expect(result.outputs).toMatchObject({ 'new-findings': '1', findings: '3' });
  });

  test('a depth of 1 without a way to fetch says so loudly and calls nothing new', async () => {
    const { origin, mergeSha, ...shas } = createPullRequest(FILES);
    const clone = checkout(origin, 'refs/pull/7/merge', 1);
    clone.git('remote', 'remove', 'origin');
    const payload = examplePayload('pull_request', 7, shas);
    const result = await runAction({ workspace: clone.folder, event: 'pull_request', sha: mergeSha, payload });
    const notice = 'What this change makes worse cannot be told, because the base commit';
    expect(result.commands[0]).toContain(`::warning title=crashlint::${notice}`);
    expect(result.commands[0]).toContain('give actions/checkout "fetch-depth: 2"');
    expect(result.summary).toContain(notice);
    expect(result.summary).not.toContain('because of this change');
    expect(result.outputs).toMatchObject({ 'new-findings': '', findings: '2' });
  });

  test('only-new: true refuses to run without a base', async () => {
    const { origin, mergeSha, ...shas } = createPullRequest(FILES);
    const clone = checkout(origin, 'refs/pull/7/merge', 1);
    clone.git('remote', 'remove', 'origin');
    const payload = examplePayload('pull_request', 7, shas);
    const inputs = { 'only-new': 'true' };
    const result = await runAction({ workspace: clone.folder, event: 'pull_request', sha: mergeSha, payload, inputs });
    expect(result.exit).toBe(2);
    expect(result.commands).toEqual([expect.stringContaining('::error title=crashlint::only-new is true, but')]);
  });

  test('a head checked out instead of the merge is compared with where its branch began', async () => {
    const { origin, mergeSha, ...shas } = createPullRequest({
      ...FILES,
      meanwhile: { 'deploy/old.yaml': healthy('old') },
    });
    const { folder } = checkout(origin, 'feature', 0);
    openRepository(folder).git('fetch', '--quiet', 'origin', 'main');
    const payload = examplePayload('pull_request', 7, shas);
    expectOnlyNew(await runAction({ workspace: folder, event: 'pull_request', sha: mergeSha, payload }));
  });

  test('a head checked out alone cannot tell where its branch began, and says so', async () => {
    const { origin, mergeSha, ...shas } = createPullRequest(FILES);
    const { folder } = checkout(origin, 'feature', 1);
    const payload = examplePayload('pull_request', 7, shas);
    const result = await runAction({ workspace: folder, event: 'pull_request', sha: mergeSha, payload });
    expectOnlyNew(result);
    expect(result.commands[0]).toContain('::warning title=crashlint::This clone does not show where the branch began');
  });

  test('without its payload the event says so loudly', async () => {
    const { origin, mergeSha } = createPullRequest(FILES);
    const { folder } = checkout(origin, 'refs/pull/7/merge', 2);
    const env = { GITHUB_EVENT_PATH: '/nonexistent/event.json' };
    const result = await runAction({ workspace: folder, event: 'pull_request', sha: mergeSha, env });
    expect(result.commands[0]).toContain("because the event's payload could not be read. All findings are listed");
    expect(result.outputs).toMatchObject({ 'new-findings': '', findings: '2' });
  });
});

test('pull_request_target compares a head that was checked out on purpose, and notices when it was not', async () => {
  const { origin, ...shas } = createPullRequest(FILES);
  const event = 'pull_request_target';
  const payload = examplePayload('pull_request', 7, shas);
  const head = checkout(origin, 'feature', 0);
  expectOnlyNew(await runAction({ workspace: head.folder, event, sha: shas.baseSha, payload }));
  const target = checkout(origin, 'main', 0);
  const result = await runAction({ workspace: target.folder, event, sha: shas.baseSha, payload });
  expect(result.commands[0]).toContain('is not the change of this pull request');
});

test('merge_group compares with the base of the queue', async () => {
  const origin = createRepository(FILES.before);
  const base = origin.git('rev-parse', 'HEAD');
  const head = origin.commit(FILES.change);
  const { folder } = checkout(origin, 'main', 1);
  const payload = examplePayload('merge_group', 0, { baseSha: base, headSha: head });
  expectOnlyNew(await runAction({ workspace: folder, event: 'merge_group', sha: head, payload }));
});

describe('push', () => {
  test('compares with the commit before the push', async () => {
    const origin = createRepository(FILES.before);
    const before = origin.git('rev-parse', 'HEAD');
    origin.commit({ README: 'between' });
    const after = origin.commit(FILES.change);
    const { folder } = checkout(origin, 'main', 1);
    expectOnlyNew(
      await runAction({
        workspace: folder,
        event: 'push',
        sha: after,
        payload: examplePayload('push', 0, { baseSha: before, headSha: after }),
      }),
    );
  });

  test('a new branch has nothing before it, so everything is listed', async () => {
    const origin = createRepository(FILES.before);
    const sha = origin.git('rev-parse', 'HEAD');
    const { folder } = checkout(origin, 'main', 1);
    const result = await runAction({
      workspace: folder,
      event: 'push',
      sha,
      payload: examplePayload('push', 0, { baseSha: ZEROS, headSha: sha }),
    });
    expect(result.outputs).toMatchObject({ findings: '2', 'new-findings': '' });
    expect(annotationsOf(result)).toHaveLength(2);
    expect(result.commands[0]).toContain('because this push made a new branch or tag;');
  });

  test('a forced push is compared with what it took away, or says that nobody has it any more', async () => {
    const origin = createRepository(FILES.before);
    const start = origin.git('rev-parse', 'HEAD');
    const lost = origin.commit({ README: 'to be taken away' });
    origin.git('reset', '--quiet', '--hard', start);
    const after = origin.commit(FILES.change);
    const payload = examplePayload('push', 0, { baseSha: lost, headSha: after });
    const first = checkout(origin, 'main', 1);
    expectOnlyNew(await runAction({ workspace: first.folder, event: 'push', sha: after, payload }));

    origin.git('reflog', 'expire', '--expire=now', '--all');
    origin.git('gc', '--quiet', '--prune=now');
    const second = checkout(origin, 'main', 1);
    const result = await runAction({ workspace: second.folder, event: 'push', sha: after, payload });
    expect(result.commands[0]).toContain(`because the base commit ${lost.slice(0, 12)} is not in this clone`);
    expect(result.commands[0]).toContain('All findings are listed, old and new.');
    expect(result.outputs).toMatchObject({ findings: '2', 'new-findings': '' });
  });
});

test.each(['schedule', 'workflow_dispatch'])('%s looks at everything', async (event) => {
  const origin = createRepository(FILES.before);
  const { folder } = checkout(origin, 'main', 1);
  const result = await runAction({
    workspace: folder,
    event,
    sha: origin.git('rev-parse', 'HEAD'),
    payload: examplePayload('workflow_dispatch', 0),
  });
  expect(result.outputs).toMatchObject({ findings: '2', 'new-findings': '', conclusion: 'failure' });
  expect(result.summary).toContain('2 will crash-loop\n');
  expect(result.exit).toBe(1);
});

test('base-ref names what to compare with, whatever the event', async () => {
  const origin = createRepository(FILES.before);
  origin.git('tag', 'v1');
  const sha = origin.commit(FILES.change);
  const { folder } = checkout(origin, 'main', 0);
  expectOnlyNew(await runAction({ workspace: folder, event: 'workflow_dispatch', sha, inputs: { 'base-ref': 'v1' } }));
  const unknown = await runAction({ workspace: folder, event: 'workflow_dispatch', sha, inputs: { 'base-ref': 'v0' } });
  expect(unknown.commands[0]).toContain('base-ref "v0" is not in this clone and could not be fetched');
});

test('where the checkout kept no credentials, the base is fetched with the token, which is told to nobody', async () => {
  const token = 'ghs_secretOfTheTest';
  const { origin, mergeSha, ...shas } = createPullRequest(FILES);
  const clone = checkout(origin, 'refs/pull/7/merge', 1);
  const { url, authorizations } = await startGitServer();
  clone.git('remote', 'set-url', 'origin', `${url}/octo/shop`);
  const result = await runAction({
    workspace: clone.folder,
    event: 'pull_request',
    sha: mergeSha,
    payload: examplePayload('pull_request', 7, shas),
    inputs: { 'github-token': token },
    env: { GITHUB_SERVER_URL: url },
  });
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  expect(authorizations).toEqual([undefined, `basic ${credentials}`]);
  expect(result.commands[0]).toContain('could not be fetched');
  expect(result.stdout + result.stderr + result.summary).not.toMatch(new RegExp(`${token}|${credentials}`));
});

test('a folder without git is analysed whole, with a notice on a pull request', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, FILES.before);
  const payload = examplePayload('pull_request', 7, { baseSha: 'a'.repeat(40), headSha: 'b'.repeat(40) });
  const result = await runAction({ workspace: folder, event: 'pull_request', payload });
  expect(result.commands[0]).toContain('because git is not installed, or this is no git repository');
  expect(result.outputs['findings']).toBe('2');
});
