/**
 * Cuts the operations that the action calls out of GitHub's own description of its API and writes them to
 * fixtures/github-api.json. The whole description is 13 MB in a package of 385 MB, so it is fetched only for this:
 * `npx tsx packages/action/test/cut-openapi.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
const FILE = 'package/generated/api.github.com.json';

const OPERATIONS = [
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
] as const;

type Json = { readonly [key: string]: unknown };

const description = JSON.parse(readDescription()) as Json;
const operations = Object.fromEntries(OPERATIONS.map((name) => [name, cutOperation(name)]));
const slice = {
  source: `${PACKAGE}@${VERSION} (MIT)`,
  regenerate: 'npx tsx packages/action/test/cut-openapi.ts',
  operations,
};
writeFileSync(new URL('./fixtures/github-api.json', import.meta.url), `${JSON.stringify(slice, null, 1)}\n`);

function readDescription(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const tarball = execFileSync('npm', ['pack', '--silent', `${PACKAGE}@${VERSION}`], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
    execFileSync('tar', ['-xzf', tarball, FILE], { cwd: folder });
    return readFileSync(join(folder, FILE), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function cutOperation(name: (typeof OPERATIONS)[number]): object {
  const [method = '', path = ''] = name.split(' ');
  const operation = at(description, 'paths', path, method.toLowerCase());
  const parameters = (operation['parameters'] as readonly unknown[]).map((one) => {
    const { name, in: place, required, schema } = resolve(one) as Json;
    return { name, in: place, required, schema: resolve(schema) };
  });
  const body = operation['requestBody'];
  const schema = body === undefined ? undefined : resolve(at(body as Json, 'content', 'application/json')['schema']);
  return { parameters, ...(schema === undefined ? {} : { body: schema }) };
}

/** References replaced by what they name, words for people left out. None of these operations refers to itself. */
function resolve(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolve);
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value) return resolve(at(description, ...String(value.$ref).replace('#/', '').split('/')));
  const kept = Object.entries(value).filter(([key, inner]) => !isForPeople(key, inner));
  return Object.fromEntries(kept.map(([key, inner]) => [key, resolve(inner)]));
}

/** A property may itself be called `title` or `description`; then its value is a schema. */
function isForPeople(key: string, value: unknown): boolean {
  return (
    key === 'example' ||
    key === 'examples' ||
    key.startsWith('x-') ||
    (['description', 'title'].includes(key) && typeof value === 'string')
  );
}

function at(object: Json, ...keys: readonly string[]): Json {
  return keys.reduce<Json>((inner, key) => inner[key] as Json, object);
}
