// Drives the kubelet's own code and rewrites the tables beside this file. Needs Go; without it, says so and succeeds.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const tables = { probes: `${here}table.csv`, restarts: `${here}restarts.csv`, reboots: `${here}reboots.csv` };

if (spawnSync('go', ['version']).status !== 0) {
  console.log(
    'SKIPPED: verify:kubelet needs Go (see verification/kubelet/README.md). The committed tables were not checked.',
  );
  process.exit(0);
}

const before = read();
console.log('Driving the kubelet. The first run downloads and compiles Kubernetes: about 8 minutes on two cores.');
const flags = Object.entries(tables).map(([name, path]) => `-${name}=${path}`);
const run = spawnSync('go', ['test', '-count=1', '-timeout=30m', '.', '-args', ...flags], {
  cwd: here,
  stdio: 'inherit',
});
if (run.status !== 0) process.exit(run.status ?? 1);

const after = read();
for (const [name, path] of Object.entries(tables)) {
  const verdict =
    before[name] === after[name] ? 'as committed' : 'CHANGED: run the tests, and commit it with the reason';
  console.log(`${path}: ${after[name].split('\n')[0]}: ${verdict}`);
}

function read() {
  return Object.fromEntries(Object.entries(tables).map(([name, path]) => [name, readOrEmpty(path)]));
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
