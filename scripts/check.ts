/**
 * Everything that must hold before a change is merged. One line a step with its time, and the whole output of a step
 * that fails; all steps run, whatever fails. `--skip=tests` leaves out steps by name.
 */
import { checkBundles } from './check-bundles.ts';
import { checkPackages } from './check-packages.ts';
import { type CommandResult, runCommand } from './run-command.ts';

interface Step {
  readonly name: string;
  readonly run: () => Promise<CommandResult>;
}

const STEPS: readonly Step[] = [
  { name: 'generated', run: () => runCommand('tsx', ['scripts/generate/main.ts', '--check']) },
  { name: 'lint', run: () => runCommand('biome', ['check', '--error-on-warnings', '--max-diagnostics=100', '.']) },
  { name: 'types', run: () => runCommand('tsc', ['-b']) },
  { name: 'test types', run: () => runCommand('tsc', ['-p', 'tsconfig.tests.json']) },
  {
    name: 'layers',
    run: () => runCommand('depcruise', ['--config', '.dependency-cruiser.cjs', 'packages/*/src']),
  },
  { name: 'unused', run: () => runCommand('knip', ['--no-progress']) },
  { name: 'bundles', run: checkBundles },
  { name: 'packages', run: checkPackages },
  { name: 'tests', run: () => runCommand('vitest', ['run']) },
];

const skipped = process.argv
  .filter((argument) => argument.startsWith('--skip='))
  .map((argument) => argument.slice('--skip='.length));
const failed: string[] = [];
for (const { name, run } of STEPS.filter((step) => !skipped.includes(step.name))) {
  const { code, output, seconds } = await run();
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`);
  if (code === 0) continue;
  failed.push(name);
  console.log(output);
}
if (skipped.length > 0) console.log(`skipped: ${skipped.join(', ')}`);
console.log(failed.length === 0 ? 'all steps passed' : `failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
