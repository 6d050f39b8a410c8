/**
 * Holds the committed answers of Kubernetes' YAML decoder against the decoder itself.
 *
 *   node verification/yaml/verify.mjs           compares; exit code 1 when they differ
 *   node verification/yaml/verify.mjs --write   writes packages/core/src/manifest/kubernetes-yaml.cases.json
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { cases } from './cases.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const answers = fileURLToPath(new URL('../../packages/core/src/manifest/kubernetes-yaml.cases.json', import.meta.url));

if (spawnSync('go', ['version']).error) {
  console.error('SKIPPED: go is not installed, so the answers of sigs.k8s.io/yaml were NOT verified.');
  process.exit(0);
}

const run = spawnSync('go', ['run', '.'], {
  cwd: folder,
  input: JSON.stringify([...new Set(cases)]),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (run.status !== 0) throw new Error(`go run failed: ${run.stderr}`);
const rows = JSON.parse(JSON.stringify(JSON.parse(run.stdout))); // -0 becomes 0, as in the file

if (process.argv.includes('--write')) {
  writeFileSync(answers, `${JSON.stringify(rows, null, 2)}\n`);
  spawnSync(`${root}/node_modules/.bin/biome`, ['format', '--write', answers], { cwd: root, stdio: 'inherit' });
} else if (isDeepStrictEqual(rows, JSON.parse(readFileSync(answers, 'utf8')))) {
  console.log(`${rows.length} answers of sigs.k8s.io/yaml are as committed.`);
} else {
  console.error('The committed answers are stale; run: node verification/yaml/verify.mjs --write');
  process.exit(1);
}
