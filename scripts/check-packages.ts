import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { packPackages } from './pack-packages.ts';
import { type CommandResult, runCommand } from './run-command.ts';

/** What npm would get: checked by publint (files and exports) and arethetypeswrong (types under every resolution). */
export async function checkPackages(): Promise<CommandResult> {
  const packed = await packPackages();
  if ('code' in packed) return packed;
  const results = [
    await runCommand('publint', ['run', '--strict', packed.core]),
    await runCommand('publint', ['run', '--strict', packed.cli]),
    // The command-line package has no code to import, and so no types.
    await runCommand('attw', ['--profile', 'esm-only', '--no-emoji', packed.core]),
  ];
  rmSync(dirname(packed.core), { recursive: true });
  return {
    code: Math.max(...results.map(({ code }) => code)),
    output: results.map(({ output }) => output).join(''),
    stdout: '',
    seconds: results.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
