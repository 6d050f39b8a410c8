/** The example set: exactly what test-fixtures/shop.expected.yaml names is found, by the program that users run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildCli, runCli } from './run-cli.ts';

const FIXTURES = fileURLToPath(new URL('../../../test-fixtures', import.meta.url));
const SHOP = join(FIXTURES, 'shop');

interface Expected {
  readonly file: string;
  readonly at: string;
  readonly rule: string;
  readonly severity: string;
  readonly workload: string;
}

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly resource: { readonly kind: string; readonly name: string };
  readonly location: { readonly file: string; readonly start: { readonly line: number } };
}

let cli = '';
beforeAll(async () => {
  cli = await buildCli();
});

function toExpected({ rule, severity, resource, location: { file, start } }: Found): Expected {
  const at = readFileSync(join(SHOP, file), 'utf8').split('\n')[start.line - 1]?.trim() ?? '';
  return { file, at, rule, severity, workload: `${resource.kind}/${resource.name}` };
}

test('the shop has exactly the faults that it is there to show', async () => {
  const expected = parse(readFileSync(join(FIXTURES, 'shop.expected.yaml'), 'utf8')) as readonly Expected[];
  const { exit, stdout } = await runCli(cli, ['--format', 'json'], { cwd: SHOP });
  const { findings, problems } = JSON.parse(stdout) as { findings: readonly Found[]; problems: readonly unknown[] };
  expect(findings.map(toExpected)).toEqual(expected);
  expect(problems).toEqual([]);
  expect(exit).toBe(1);
});

test('no value of its Secrets is printed, in no form', async () => {
  for (const args of [
    ['--show', 'info'],
    ['--format', 'json'],
  ]) {
    const { stdout } = await runCli(cli, args, { cwd: SHOP });
    expect(stdout).toContain('payments-keys');
    expect(stdout).not.toContain('not-a-real');
  }
});
