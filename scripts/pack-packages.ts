import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CommandResult, runCommand } from './run-command.ts';

export interface PackedPackages {
  /** Absolute paths of the tarballs. */
  readonly core: string;
  readonly cli: string;
}

const BUILD: readonly (readonly [string, ...string[]])[] = [
  ['tsc', '-b'],
  ['node', 'scripts/bundle.mjs'],
];

/** Builds both packages and packs them as npm would publish them. A failing command is returned instead. */
export async function packPackages(): Promise<PackedPackages | CommandResult> {
  for (const [program, ...args] of BUILD) {
    const result = await runCommand(program, args);
    if (result.code !== 0) return result;
  }
  mkdirSync('.tmp', { recursive: true });
  const target = mkdtempSync(resolve('.tmp/packed-'));
  const core = await pack('packages/core', target);
  const cli = await pack('packages/cli', target);
  if (typeof core !== 'string') return core;
  return typeof cli === 'string' ? { core, cli } : cli;
}

async function pack(folder: string, target: string): Promise<string | CommandResult> {
  const result = await runCommand('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', target], {
    cwd: folder,
  });
  if (result.code !== 0) return result;
  const [packed] = JSON.parse(result.stdout) as readonly [{ readonly filename: string }];
  return join(target, packed.filename);
}
