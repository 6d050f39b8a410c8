import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUT_DEFAULTS } from '../src/inputs.js';
import { BUNDLE } from './support/run-action.js';
import { loadWorkflowParser, type WorkflowParser } from './support/workflow-parser.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8');
const OURS = readdirSync(`${ROOT}/.github/workflows`).map((name) => `.github/workflows/${name}`);
const DOCUMENTED = ['docs/github-action.md', 'docs/pre-commit.md'].flatMap((page) =>
  [...read(page).matchAll(/^```yaml\n(name: [\s\S]*?)^```$/gm)].map(
    ([, text = '']) => [`${page}: ${text.split('\n', 1)}`, text] as const,
  ),
);

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: object;
  readonly runs: { readonly using: string; readonly main: string };
  readonly branding: { readonly icon: string; readonly color: string };
}

const action = parse(read('action.yml')) as ActionFile;

let parser: WorkflowParser;
beforeAll(async () => {
  parser = await loadWorkflowParser();
});

describe("GitHub's parser takes", () => {
  test.each(OURS)('%s', async (path) => {
    expect(await parser.faultsOfWorkflow(read(path))).toEqual([]);
  });

  test.each(DOCUMENTED)('%s', async (_, text) => {
    expect(await parser.faultsOfWorkflow(text)).toEqual([]);
  });

  test('action.yml', () => {
    expect(parser.faultsOfAction(read('action.yml'))).toEqual([]);
  });

  test('nothing that is wrong', async () => {
    expect(await parser.faultsOfWorkflow(read(OURS[0] ?? '').replace('contents: read', 'contents: raed'))).not.toEqual(
      [],
    );
    expect(parser.faultsOfAction(read('action.yml').replace('node24', 'node99'))).not.toEqual([]);
  });
});

test('the documentation shows the workflows that people ask for', () => {
  expect(DOCUMENTED.map(([name]) => name)).toEqual([
    'docs/github-action.md: name: crashlint',
    'docs/github-action.md: name: crashlint with suggestions',
    'docs/github-action.md: name: crashlint nightly',
    'docs/github-action.md: name: crashlint by team',
    'docs/github-action.md: name: crashlint on rendered manifests',
    'docs/github-action.md: name: crashlint everywhere',
  ]);
});

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** As docs/github-action.md, "Permissions", has it. */
function permissionsOf({ uses = '', with: inputs = {} }: Step): Readonly<Record<string, string>> {
  if (uses.startsWith('actions/checkout@')) return { contents: 'read' };
  if (uses.startsWith('github/codeql-action/upload-sarif@')) return { 'security-events': 'write' };
  const writes = inputs['review-suggestions'] === true || inputs['comment'] === true;
  return {
    ...(inputs['check-run'] === true ? { checks: 'write' } : {}),
    ...(writes ? { 'pull-requests': 'write' } : {}),
  };
}

test.each(DOCUMENTED)('%s has the permissions that it needs and no more, and inputs that there are', (_, text) => {
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  expect(permissions).toEqual(Object.assign({}, ...steps.map(permissionsOf)));
  const ours = steps.filter(({ uses }) => uses?.startsWith('crashlint/crashlint@'));
  expect(ours.length).toBeGreaterThan(0);
  for (const step of ours)
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
});

test('the defaults in action.yml are those in the code', () => {
  const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
  expect(defaults).toEqual({ ...INPUT_DEFAULTS, 'github-token': '${{ github.token }}' });
});

test('every input and output is documented', () => {
  const page = read('docs/github-action.md');
  const names = [...Object.keys(action.inputs), ...Object.keys(action.outputs)];
  expect(names.filter((name) => !new RegExp(`^\\| \`${name}\` +\\|`, 'm').test(page))).toEqual([]);
});

test('action.yml names a bundle of bearable size and what the Marketplace wants', () => {
  expect(action.runs.using).toBe('node24');
  expect(action.runs.main).toBe('packages/action/dist/index.mjs');
  expect(statSync(BUNDLE).size).toBeLessThan(1_500_000);
  expect(action.branding).toEqual({ icon: 'activity', color: 'red' });
});

test('the licences of what the bundle holds lie beside it', () => {
  const notices = readFileSync(join(dirname(BUNDLE), 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of ['@actions/core', '@octokit/core', 'undici', 'yaml'])
    expect(notices).toMatch(new RegExp(`^${name} \\d\\S+ \\((?:MIT|ISC)\\)\\n\\n.*(?:Licen[cs]e|Copyright)`, 'mi'));
  expect(notices.match(/^Permission is hereby granted/gm)?.length).toBeGreaterThan(10);
});

test.each(OURS)('%s pins every action to a commit and gives no permission by default', (path) => {
  const text = read(path);
  const used = [...text.matchAll(/uses: (\S+)( # v\S+)?/g)].filter(([, name]) => name !== './');
  for (const [, name, version] of used) {
    expect(name).toMatch(/@[0-9a-f]{40}$/);
    expect(version).toBeDefined();
  }
  const { permissions, jobs } = parse(text) as Workflow;
  expect(permissions).toEqual({});
  for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
});
