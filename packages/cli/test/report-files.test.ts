/** Several forms of one report at once, each at its place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCli, runCli, temporaryFolder, writeFiles } from './run-cli.ts';

const pod = (memory: string): string =>
  `apiVersion: v1
kind: Pod
metadata:
  name: worker
spec:
  containers:
    - name: worker
      image: ghcr.io/northwind-shop/worker:1.0.0
      resources:
        limits:
          memory: ${memory}
`;

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly semanticVersion: string; readonly rules: readonly object[] } };
      readonly invocations: readonly [{ readonly executionSuccessful: boolean }];
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
    },
  ];
}

const RULES = Object.keys(
  JSON.parse(readFileSync(new URL('../src/generated/pages.json', import.meta.url), 'utf8')) as object,
);
const cwd = temporaryFolder();
let cli = '';
beforeAll(async () => {
  cli = await buildCli();
  writeFiles(cwd, {
    'broken.yaml': pod('512m'),
    'clean.yaml': pod('512Mi'),
    'crashlint-wrong.yaml': 'rulez: {}\n',
  });
});

function read(file: string): string {
  return readFileSync(join(cwd, file), 'utf8');
}

function readSarif(file: string): Sarif['runs'][0] {
  return (JSON.parse(read(file)) as Sarif).runs[0];
}

describe('reports in files', () => {
  test('the folder is made, and the terminal gets its own report', async () => {
    const args = ['broken.yaml', '--format', 'sarif=out/new/crashlint.sarif', '--format', 'pretty'];
    const { exit, stdout, stderr } = await runCli(cli, [...args, '--format', 'json=out/report.json'], { cwd });
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: '' });
    expect(stdout).toContain('● Pod/worker');
    const { results, tool } = readSarif('out/new/crashlint.sarif');
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['memory-quantity-typo']);
    expect(tool.driver.rules[results[0]?.ruleIndex ?? -1]).toMatchObject({ id: 'memory-quantity-typo' });
    expect(JSON.parse(read('out/report.json'))).toMatchObject({ version: 1, summary: { errors: 1 } });
  });

  test('SARIF names every rule also when nothing was found', async () => {
    const { exit, stdout } = await runCli(cli, ['clean.yaml', '--format', 'sarif=clean.sarif'], { cwd });
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: '' });
    const { results, tool } = readSarif('clean.sarif');
    expect(results).toEqual([]);
    expect(tool.driver.rules.map((rule) => 'id' in rule && rule.id)).toEqual([...RULES].sort());
  });

  test('a wrong configuration is told in the files and in the terminal', async () => {
    const args = ['clean.yaml', '--config', 'crashlint-wrong.yaml', '--format', 'sarif=wrong.sarif'];
    const { exit, stderr } = await runCli(cli, args, { cwd });
    expect(exit).toBe(2);
    expect(stderr).toContain('There is no option "rulez"');
    expect(readSarif('wrong.sarif').invocations[0].executionSuccessful).toBe(false);
  });

  test('colour and width of the terminal stay out of files', async () => {
    const env = { FORCE_COLOR: '1', COLUMNS: '60' };
    await runCli(cli, ['broken.yaml', '--color', '--format', 'pretty=report.txt'], { cwd, env });
    expect(read('report.txt')).not.toContain('\u001b');
    expect(
      Math.max(
        ...read('report.txt')
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeGreaterThan(80);
  });

  test('a folder cannot be a report', async () => {
    const { exit, stderr } = await runCli(cli, ['clean.yaml', '--format', 'json=.'], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toBe('crashlint: the file . cannot be written: it is a folder\n');
  });
});
