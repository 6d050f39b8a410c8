/**
 * `npm start` and `npm test` on a machine that has Node and npm, and nothing else: installs, builds, and then shows the
 * example or runs the tests. pnpm need not be on the PATH.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const isWindows = process.platform === 'win32';

/** The example must fail its run: that is what it is there to show. */
const FINDINGS = 1;

const LAST_STEPS = {
  example: () => {
    step('crashlint test-fixtures/shop');
    const code = execute(process.execPath, ['packages/cli/dist/crashlint.mjs', 'test-fixtures/shop']);
    if (code !== FINDINGS) fail(`the example ended with exit code ${code} instead of ${FINDINGS}`);
    console.log('\nThe exit code is 1, as this shop is broken on purpose. Its files are in test-fixtures/shop.');
  },
  test: () => {
    step('running the tests');
    run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(3)]);
  },
};

const lastStep = LAST_STEPS[process.argv[2]];
if (lastStep === undefined) fail(`use one of: ${Object.keys(LAST_STEPS).join(', ')}`);

checkNode();
step('installing what the lockfile names');
pnpm('install', '--frozen-lockfile');
step('building');
pnpm('run', 'build');
lastStep();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or newer is needed; this is ${process.version}`);
}

function pnpm(...args) {
  run('npx', ['--yes', packageManager, ...args]);
}

function run(command, args) {
  const code = execute(command, args);
  if (code !== 0) fail(`\`${[command, ...args].join(' ')}\` ended with exit code ${code}`);
}

/** `npx` is a batch file on Windows, which only a shell runs; all arguments are ours. */
function execute(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows && command === 'npx',
  });
  if (error !== undefined) fail(`\`${command}\` could not be started: ${error.message}`);
  return status ?? 1;
}

function step(what) {
  console.log(`\n> ${what}`);
}

function fail(why) {
  console.error(`\n${why}`);
  process.exit(1);
}
