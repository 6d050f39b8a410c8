/** Every file of test/scenarios, compared whole. `UPDATE_SCENARIOS=1 npx vitest run packages/cli/test/scenarios.test.ts` rewrites the answers. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCli, type Ended, runCli, writeFiles } from './run-cli.ts';
import { parseScenario, renderScenario, type Scenario } from './scenario.ts';

const FOLDER = fileURLToPath(new URL('./scenarios/', import.meta.url));
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

let cli = '';
beforeAll(async () => {
  cli = await buildCli();
});

describe('scenarios', () => {
  test.each(names)('%s', async (name) => {
    const path = join(FOLDER, name);
    const text = readFileSync(path, 'utf8');
    const scenario = parseScenario(text);
    const answer = withoutTime(await play(scenario));
    const played = renderScenario({ ...scenario, answer });
    if (process.env['UPDATE_SCENARIOS'] === '1') writeFileSync(path, played);
    else expect(played).toBe(text);
  });
});

/** The command is split at spaces; `< file` gives standard input. */
async function play({ files, command }: Scenario): Promise<Ended> {
  const cwd = mkdtempSync(join(tmpdir(), 'crashlint-scenario-'));
  try {
    writeFiles(cwd, files);
    const [line = '', input] = command.split(' < ');
    const [, ...args] = line.split(' ');
    return await runCli(cli, args, { cwd, ...(input === undefined ? {} : { stdin: files[input] ?? '' }) });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function withoutTime({ exit, stdout, stderr }: Ended): Ended {
  return { exit, stdout: stdout.replace(/in \d+\.\d s$/m, 'in 0.1 s'), stderr };
}
