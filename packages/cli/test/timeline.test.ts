import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildCli, runCli, temporaryFolder } from './run-cli.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

test('docs/img/timeline.svg is what `npm run picture:timeline` draws today', async () => {
  const cli = await buildCli();
  const folder = temporaryFolder();
  const args = ['timeline', 'test-fixtures/shop', '--workload', 'Deployment/catalog', '--format', 'svg'];
  const output = join(folder, 'new', 'timeline.svg');
  expect(await runCli(cli, [...args, '--output', output], { cwd: ROOT })).toEqual({ exit: 0, stdout: '', stderr: '' });
  expect(readFileSync(output, 'utf8')).toBe(readFileSync(join(ROOT, 'docs/img/timeline.svg'), 'utf8'));
  const { stdout } = await runCli(cli, args, { cwd: ROOT });
  expect(stdout).toBe(readFileSync(output, 'utf8'));
});
