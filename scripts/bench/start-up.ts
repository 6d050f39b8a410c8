import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeFiles } from '../packed/write-files.ts';
import { median, renderTimes, type Verdict } from './verdict.ts';

const ROUNDS = 21;

/** Node 20; newer ones start so much faster themselves that the same work is a larger multiple. */
const LARGEST_RATIO = 1.6;

const MANIFEST = `apiVersion: apps/v1
kind: Deployment
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  template:
    metadata: { labels: { app: cart } }
    spec:
      containers:
        - name: cart
          image: registry.example.com/cart:1.4.2
          ports: [{ name: http, containerPort: 8080 }]
          livenessProbe: { httpGet: { path: /live, port: http } }
          resources: { limits: { memory: 256Mi } }
`;

/** The bundled program on one small file against a Node that does nothing. */
export function measureStartUp(): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'crashlint-start-up-'));
  writeFiles(folder, { 'empty.mjs': '', 'cart.yaml': MANIFEST });
  const program = resolve('packages/cli/dist/crashlint.mjs');
  const empty: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push(time(['empty.mjs'], folder));
    whole.push(time([program, 'cart.yaml'], folder));
  }
  rmSync(folder, { recursive: true });
  const ratio = median(whole) / median(empty);
  return {
    name: 'start-up',
    isMet: ratio <= LARGEST_RATIO,
    figure: `${ratio.toFixed(2)} times an empty script on node ${process.version} (target at most ${LARGEST_RATIO} on node 20)`,
    details: [`empty script: ${renderTimes(empty)}`, `crashlint cart.yaml: ${renderTimes(whole)}`],
  };
}

/** Milliseconds of one process; throws when it fails, so that no crash is measured as speed. */
function time(args: readonly string[], cwd: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return milliseconds;
}
