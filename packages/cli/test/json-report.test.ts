/** Real reports against the published schema, once as readers see it and once with every unknown field refused. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCli, runCli, temporaryFolder, writeFiles } from './run-cli.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const schema = JSON.parse(readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({ allErrors: true, strict: true });
const validate = ajv.compile(schema);
const validateClosed = new Ajv2020({ allErrors: true, strict: true }).compile(
  closed({ ...schema, $id: 'closed' }) as object,
);

/** The schema with `additionalProperties: false` wherever it names properties. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, closed(value)] as const);
  const isObjectSchema = 'type' in part && part.type === 'object';
  return { ...Object.fromEntries(entries), ...(isObjectSchema ? { additionalProperties: false } : {}) };
}

const FILES = {
  'suppressed.yaml':
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: shop}\nspec:\n  containers:\n    - name: a\n      image: ghcr.io/northwind-shop/a:1\n      resources: {limits: {memory: 512m}} # crashlint-ignore memory-quantity-typo: a drill\n',
  'broken.yaml': 'apiVersion: v1\nkind: [\n',
  'compose.yaml': 'services: {}\n',
  'crashlint-wrong.yaml': 'rulez: {}\n',
};
const cwd = temporaryFolder();
let cli = '';
beforeAll(async () => {
  cli = await buildCli();
  writeFiles(cwd, FILES);
});

describe('the JSON report follows its schema', () => {
  test.each([
    { name: 'the example', args: [`${ROOT}/test-fixtures/shop`], exit: 1 },
    { name: 'suppressed findings and problems', args: ['.', 'missing.yaml'], exit: 2 },
    { name: 'a wrong configuration', args: ['.', '--config', 'crashlint-wrong.yaml'], exit: 2 },
  ])('$name', async ({ args, exit }) => {
    const ended = await runCli(cli, ['check', '--format', 'json', ...args], { cwd });
    expect(ended.exit).toBe(exit);
    expectValid(ended.stdout);
  });

  test('the examples of all rule pages', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, examplesOfPages());
    const ended = await runCli(cli, ['check', '--format', 'json', '.'], { cwd: folder });
    expectValid(ended.stdout);
    expect((JSON.parse(ended.stdout) as { findings: readonly unknown[] }).findings.length).toBeGreaterThan(10);
  });
});

function examplesOfPages(): Readonly<Record<string, string>> {
  const pages = JSON.parse(readFileSync(new URL('../src/generated/pages.json', import.meta.url), 'utf8')) as Readonly<
    Record<string, { readonly markdown: string }>
  >;
  const examples = Object.entries(pages).flatMap(([id, { markdown }]) =>
    [...markdown.matchAll(/^```yaml bad.*\n([\s\S]*?)^```/gm)].map((match, index) => [
      `${id}-${index}.yaml`,
      match[1] ?? '',
    ]),
  );
  return Object.fromEntries(examples) as Record<string, string>;
}

function expectValid(text: string): void {
  const report: unknown = JSON.parse(text);
  validate(report);
  expect(validate.errors ?? []).toEqual([]);
  validateClosed(report);
  expect(validateClosed.errors ?? []).toEqual([]);
}

describe('the schema', () => {
  const report = { version: 1, kubernetesVersion: '1.34', summary: {}, findings: [], problems: [] };
  test('refuses a report without its parts', () => expect(validate(report)).toBe(false));
  test('lets readers meet fields of later versions', () => {
    const summary = {
      files: 0,
      manifests: 0,
      workloads: 0,
      containers: 0,
      errors: 0,
      warnings: 0,
      infos: 0,
      suppressed: 0,
      notAnalysed: [],
    };
    expect(validate({ ...report, summary, later: true })).toBe(true);
    expect(validateClosed({ ...report, summary, later: true })).toBe(false);
  });
});
