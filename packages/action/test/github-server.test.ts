import { expect, test } from 'vitest';
import { startGithub, TOKEN } from './support/github-server.js';

const DIFF = { 'a.yaml': [3] };
const annotation = { path: 'a.yaml', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'x' };
const run = { name: 'crashlint', head_sha: 'a'.repeat(40) };
const output = { title: 't', summary: 's' };
const comment = { path: 'a.yaml', line: 3, side: 'RIGHT', body: 'x' };

/** The tests of the action lean on this server, so it must refuse what GitHub refuses. */
test.each([
  ['POST', '/repos/o/r/check-runs', { ...run, output: { ...output, annotations: Array(50).fill(annotation) } }, 201],
  ['POST', '/repos/o/r/check-runs', { ...run, output: { ...output, annotations: Array(51).fill(annotation) } }, 422],
  ['POST', '/repos/o/r/check-runs', { name: 'crashlint' }, 422],
  ['POST', '/repos/o/r/check-runs', { ...run, output: { title: 't' } }, 422],
  ['POST', '/repos/o/r/check-runs', { ...run, output: { ...output, summary: 'x'.repeat(65_536) } }, 422],
  [
    'POST',
    '/repos/o/r/check-runs',
    { ...run, output: { ...output, annotations: [{ ...annotation, annotation_level: 'error' }] } },
    422,
  ],
  [
    'POST',
    '/repos/o/r/check-runs',
    { ...run, output: { ...output, annotations: [{ ...annotation, end_line: 2, start_column: 1 }] } },
    422,
  ],
  ['POST', '/repos/o/r/check-runs', { ...run, annotations: [] }, 422],
  ['PATCH', '/repos/o/r/check-runs/1', { status: 'completed' }, 422],
  ['PATCH', '/repos/o/r/check-runs/1', { status: 'completed', conclusion: 'passed' }, 422],
  ['PATCH', '/repos/o/r/check-runs/1', { status: 'completed', conclusion: 'success' }, 200],
  ['POST', '/repos/o/r/pulls/1/reviews', { event: 'COMMENT', body: 'x', comments: [comment] }, 201],
  ['POST', '/repos/o/r/pulls/1/reviews', { event: 'COMMENT', body: 'x', comments: [{ ...comment, line: 4 }] }, 422],
  ['POST', '/repos/o/r/pulls/1/reviews', { event: 'LGTM', body: 'x' }, 422],
  ['POST', '/repos/o/r/pulls/1/comments', comment, 422],
  ['POST', '/repos/o/r/issues/1/comments', { body: 'x'.repeat(65_537) }, 422],
  ['POST', '/repos/o/r/issues/1/comments', {}, 422],
  ['GET', '/repos/o/r/pulls/1/files?per_page=101', undefined, 422],
  ['GET', '/repos/o/r/secrets', undefined, 422],
])('%s %s', async (method, path, body, status) => {
  const { url } = await startGithub({ diff: DIFF });
  const init = {
    method,
    headers: { authorization: `token ${TOKEN}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  expect((await fetch(url + path, init)).status).toBe(status);
});

test('a request without the token is refused', async () => {
  const { url } = await startGithub();
  expect((await fetch(`${url}/repos/o/r/pulls/1/files`)).status).toBe(422);
});
