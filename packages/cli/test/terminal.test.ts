/** Colour and width: what depends on who is watching. */
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCli, runCli, temporaryFolder, writeFiles } from './run-cli.ts';

const WORKER =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: worker}\nspec:\n  containers:\n    - name: worker\n      image: ghcr.io/northwind-shop/worker:1.0.0\n      resources: {limits: {memory: 512m}}\n';
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour begins with one
const ESCAPE = /\u001b\[/;
const cwd = temporaryFolder();
let cli = '';
beforeAll(async () => {
  cli = await buildCli();
  writeFiles(cwd, { 'worker.yaml': WORKER });
});

describe('colour', () => {
  test.each([
    { args: [], env: {}, colour: false },
    { args: ['--color'], env: {}, colour: true },
    { args: [], env: { FORCE_COLOR: '1' }, colour: true },
    { args: [], env: { FORCE_COLOR: '0' }, colour: false },
    { args: [], env: { FORCE_COLOR: '1', NO_COLOR: '1' }, colour: false },
    { args: ['--color'], env: { NO_COLOR: '1' }, colour: true },
    { args: ['--no-color'], env: { FORCE_COLOR: '1' }, colour: false },
  ])('$args $env -> $colour', async ({ args, env, colour }) => {
    const { stdout } = await runCli(cli, ['worker.yaml', ...args], { cwd, env: env as Record<string, string> });
    expect(ESCAPE.test(stdout)).toBe(colour);
    expect(stdout).toContain('memory-quantity-typo');
  });

  test('a page has colour only when it is asked for', async () => {
    const plain = await runCli(cli, ['explain', 'memory-limit-missing'], { cwd });
    const coloured = await runCli(cli, ['explain', 'memory-limit-missing', '--color'], { cwd });
    expect(plain.stdout).toContain('WHAT YOU WILL SEE');
    expect(ESCAPE.test(plain.stdout)).toBe(false);
    expect(ESCAPE.test(coloured.stdout)).toBe(true);
  });
});

describe('width', () => {
  test.each([50, 80, 120])('no line is wider than %d columns', async (columns) => {
    const env = { COLUMNS: String(columns) };
    const { stdout } = await runCli(cli, ['worker.yaml'], { cwd, env });
    const widest = Math.max(...stdout.split('\n').map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(columns);
    expect(widest).toBeGreaterThan(columns - 10);
  });

  test('nonsense in COLUMNS is ignored', async () => {
    const { stdout, exit } = await runCli(cli, ['worker.yaml'], { cwd, env: { COLUMNS: 'wide' } });
    expect(exit).toBe(1);
    expect(stdout).toContain('memory-quantity-typo');
  });
});

describe('explain', () => {
  test('lists every rule with its summary', async () => {
    const { stdout, exit } = await runCli(cli, ['explain'], { cwd });
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^ {2}memory-limit-missing +\S/m);
  });

  test('an unknown rule names the nearest', async () => {
    const { stderr, exit } = await runCli(cli, ['explain', 'memory-limit-mising'], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toContain('did you mean memory-limit-missing?');
  });
});

test('--version prints the version of the package', async () => {
  const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
  expect(await runCli(cli, ['--version'], { cwd })).toEqual({ exit: 0, stdout: `${manifest.version}\n`, stderr: '' });
});
