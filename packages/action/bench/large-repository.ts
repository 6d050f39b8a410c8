/**
 * Measures what a pull request waits for: `pnpm bench:action [bundle]` runs the committed bundle, as the runner does, on a
 * repository of 2,000 manifests of which a pull request changes 50, both trees included, and its start against that of an
 * empty program. Fails above the targets.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { broken, healthy } from '../test/support/manifests.js';

const BUNDLE = process.argv[2] ?? fileURLToPath(new URL('../dist/index.mjs', import.meta.url));
const APPS = 500;
const CHANGED = 50;
const MOST_SECONDS = 10;
const MOST_START_MILLISECONDS = 150;

const folder = mkdtempSync(join(tmpdir(), 'crashlint-bench-'));
try {
  const environment = prepare(join(folder, 'repository'));
  report('pull request', median(3, () => run(BUNDLE, environment)) / 1000, MOST_SECONDS, 's');
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const wrongInput = { ...environment, INPUT_ANNOTATIONS: 'perhaps' };
  const start = median(15, () => run(BUNDLE, wrongInput)) - median(15, () => run(empty, wrongInput));
  report('start beyond Node', start, MOST_START_MILLISECONDS, 'ms');
} finally {
  rmSync(folder, { recursive: true });
}

function report(what: string, value: number, most: number, unit: string): void {
  process.stdout.write(`${what}: ${value.toFixed(1)} ${unit} (at most ${most} ${unit})\n`);
  if (value > most) process.exitCode = 1;
}

/** In milliseconds. */
function run(program: string, env: Readonly<Record<string, string>>): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [program], { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status === null || status > 2) throw new Error(stderr);
  return performance.now() - start;
}

function median(times: number, measure: () => number): number {
  const sorted = Array.from({ length: times }, measure).sort((a, b) => a - b);
  return sorted[Math.floor(times / 2)] ?? 0;
}

/** A merge of a pull request, checked out with its two parents. */
function prepare(repository: string): Readonly<Record<string, string>> {
  mkdirSync(repository);
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], {
      cwd: repository,
      encoding: 'utf8',
    }).trim();
  const commit = (): string => {
    git('add', '--all');
    git('commit', '--quiet', '--message=bench');
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--template=', '--initial-branch=main');
  for (let app = 0; app < APPS; app += 1) writeApp(repository, `app-${app}`);
  const base = commit();
  git('switch', '--quiet', '--create', 'feature');
  for (let app = 0; app < CHANGED; app += 1) write(repository, `apps/app-${app}/deployment.yaml`, broken(`app-${app}`));
  const head = commit();
  git('switch', '--quiet', '--detach', 'main');
  git('merge', '--quiet', '--no-ff', '--no-edit', 'feature');
  const event = join(dirname(repository), 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: 1, head: { sha: head }, base: { sha: base } } }));
  return {
    PATH: process.env['PATH'] ?? '',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: git('rev-parse', 'HEAD'),
    GITHUB_WORKSPACE: repository,
  };
}

/** Four manifests, of which one refers to another. */
function writeApp(repository: string, name: string): void {
  const head = (kind: string): string => `apiVersion: v1\nkind: ${kind}\nmetadata: { name: ${name} }\n`;
  const environment = `          envFrom: [{ configMapRef: { name: ${name} } }]\n`;
  const lines = Array.from({ length: 40 }, (_, number) => `  setting-${number}: value of setting ${number}\n`);
  write(repository, `apps/${name}/deployment.yaml`, healthy(name) + environment);
  write(
    repository,
    `apps/${name}/service.yaml`,
    `${head('Service')}spec: { selector: { app: ${name} }, ports: [{ port: 80 }] }\n`,
  );
  write(repository, `apps/${name}/config.yaml`, `${head('ConfigMap')}data:\n${lines.join('')}`);
  write(repository, `apps/${name}/account.yaml`, head('ServiceAccount'));
}

function write(repository: string, path: string, text: string): void {
  const file = join(repository, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
