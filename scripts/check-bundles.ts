import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandResult, runCommand } from './run-command.ts';

/** What GitHub and pre-commit run as it lies in the repository, by the name that scripts/bundle.mjs gives each. */
const COMMITTED: Readonly<Record<string, string>> = {
  'index.mjs': 'packages/action/dist/index.mjs',
  'crashlint.mjs': 'packages/cli/dist/crashlint.mjs',
  'program.cjs': 'packages/cli/dist/program.cjs',
  'pages.json': 'packages/cli/dist/pages.json',
};

/** Fails when a committed bundle is not byte for byte what its sources give, or when CI's checkout holds another. */
export async function checkBundles(): Promise<CommandResult> {
  const folder = mkdtempSync(join(tmpdir(), 'crashlint-bundles-'));
  try {
    for (const args of [[folder], ['--action', folder]]) {
      const built = await runCommand('node', ['scripts/bundle.mjs', ...args]);
      if (built.code !== 0) return built;
    }
    const stale = Object.entries(COMMITTED).filter(([name, path]) => !isEqual(join(folder, name), path));
    if (stale.length > 0) return failure(stale.map(([, path]) => path));
    return process.env['CI'] ? await checkCommitted() : { code: 0, output: '', stdout: '', seconds: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** CI has built before it checks, so the working tree is current in any case; what counts is what was committed. */
async function checkCommitted(): Promise<CommandResult> {
  const result = await runCommand('git', ['diff', '--name-only', 'HEAD', '--', ...Object.values(COMMITTED)]);
  const stale = result.stdout.split('\n').filter((path) => path !== '');
  return result.code === 0 && stale.length > 0 ? failure(stale) : result;
}

function isEqual(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}

function failure(paths: readonly string[]): CommandResult {
  const output = `stale, run \`pnpm build\` and commit the result:\n${paths.map((path) => `  ${path}\n`).join('')}`;
  return { code: 1, output, stdout: '', seconds: 0 };
}
