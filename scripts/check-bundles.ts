import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandResult, runCommand } from './run-command.ts';

/** What GitHub and pre-commit run as it lies in the repository: by folder, the files that scripts/bundle.mjs writes there. */
const COMMITTED = [
  {
    folder: 'packages/cli/dist',
    files: ['crashlint.mjs', 'program.cjs', 'pages.json', 'THIRD-PARTY-NOTICES.txt'],
    arguments: [],
  },
  { folder: 'packages/action/dist', files: ['index.mjs', 'THIRD-PARTY-NOTICES.txt'], arguments: ['--action'] },
] as const;

const PATHS = COMMITTED.flatMap(({ folder, files }) => files.map((file) => `${folder}/${file}`));

/** Fails when a committed bundle is not byte for byte what its sources give, or when CI's checkout holds another. */
export async function checkBundles(): Promise<CommandResult> {
  const scratch = mkdtempSync(join(tmpdir(), 'crashlint-bundles-'));
  try {
    for (const { folder, arguments: args } of COMMITTED) {
      const built = await runCommand('node', ['scripts/bundle.mjs', ...args, join(scratch, folder)]);
      if (built.code !== 0) return built;
    }
    const stale = PATHS.filter((path) => !isEqual(join(scratch, path), path));
    if (stale.length > 0) return failure(stale);
    return process.env['CI'] ? await checkCommitted() : { code: 0, output: '', stdout: '', seconds: 0 };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** CI has built before it checks, so the working tree is current in any case; what counts is what was committed. */
async function checkCommitted(): Promise<CommandResult> {
  const result = await runCommand('git', ['diff', '--name-only', 'HEAD', '--', ...PATHS]);
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
