/**
 * Uses the hook as people do: the real pre-commit installs it from a commit of this repository and runs it in another one,
 * at the end without a network. Skips with a message where pre-commit is not installed; $PRE_COMMIT names another program.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = process.env.PRE_COMMIT ?? 'pre-commit';

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { mode: fast }\n';

const version = spawnSync(program, ['--version'], { encoding: 'utf8' });
if (version.error !== undefined) {
  console.log(`SKIPPED: ${program} cannot be started; install it (pip install pre-commit) or name it in $PRE_COMMIT`);
} else {
  console.log(version.stdout.trim());
  const folder = mkdtempSync(join(tmpdir(), 'crashlint-pre-commit-'));
  try {
    checkHook(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkHook(folder) {
  const hook = join(folder, 'hook');
  for (const path of listFiles()) copy(path, hook);
  const revision = commitAll(hook);

  const project = join(folder, 'project');
  const config = `repos:\n  - repo: ${hook}\n    rev: ${revision}\n    hooks: [{ id: crashlint }]\n`;
  write(project, '.pre-commit-config.yaml', config);
  write(project, 'config.yaml', CONFIG_MAP);
  write(project, 'uses-config.yaml', deployment('uses-config', 'mode'));
  write(project, 'old.yaml', deployment('old', 'never-set'));
  commitAll(project);

  const env = { ...process.env, PRE_COMMIT_HOME: join(folder, 'home') };
  const run = (extra = {}) =>
    spawnSync(program, ['run', '--color=never'], { cwd: project, encoding: 'utf8', env: { ...env, ...extra } });
  const install = spawnSync(program, ['install-hooks'], { cwd: project, encoding: 'utf8', env });
  check('the hook installs from a clone', install.status === 0, install);

  const offline = {
    npm_config_offline: 'true',
    npm_config_registry: 'http://127.0.0.1:9',
    https_proxy: 'http://127.0.0.1:9',
  };
  write(project, 'fine.yaml', deployment('fine', 'mode'));
  git(project, 'add', '.');
  const fine = run(offline);
  check('a commit that breaks nothing passes, offline, whatever else is broken', fine.status === 0, fine);

  write(project, 'new.yaml', deployment('new', 'not-there'));
  git(project, 'add', '.');
  const broken = run(offline);
  const isToThePoint = broken.stdout.includes('Deployment/new') && !broken.stdout.includes('Deployment/old');
  check('a commit that breaks something fails and tells of nothing else', broken.status === 1 && isToThePoint, broken);

  write(project, 'new.yaml', deployment('new', 'mode'));
  const mended = run(offline);
  const isStillBroken = mended.status === 1 && mended.stdout.includes('Deployment/new');
  check('what is mended but not staged is still broken', isStillBroken, mended);

  git(project, 'add', '.');
  write(project, 'new.yaml', deployment('new', 'not-there'));
  const unstaged = run(offline);
  check('what is broken but not staged is no part of the commit', unstaged.status === 0, unstaged);

  write(project, 'new.yaml', deployment('new', 'mode'));
  git(project, 'mv', 'old.yaml', 'my old.yaml');
  const moved = run(offline);
  const isMovedFound = moved.status === 1 && moved.stdout.includes('Deployment/old');
  check('a file that is moved counts as touched, spaces in its name or not', isMovedFound, moved);

  git(project, 'reset', '--quiet', '--hard');
  write(project, 'README.md', '# shop\n');
  git(project, 'add', 'README.md');
  const unrelated = run(offline);
  check('a commit without manifests does not run the hook', /Skipped/.test(unrelated.stdout), unrelated);
}

function check(what, holds, { stdout, stderr }) {
  console.log(`${holds ? 'ok  ' : 'FAIL'}  ${what}`);
  if (holds) return;
  console.log(stdout, stderr);
  process.exitCode = 1;
}

/** What a clone of the present state would hold. */
function listFiles() {
  const listed = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

function copy(path, target) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  cpSync(join(root, path), join(target, path));
}

function write(folder, path, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, path), text);
}

function commitAll(folder) {
  git(folder, 'init', '--quiet', '--template=');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--no-verify', '--message=start');
  return git(folder, 'rev-parse', 'HEAD').trim();
}

function git(cwd, ...args) {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

/** It fails when the ConfigMap, which lies in another file, lacks the key. */
function deployment(name, key) {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - name: app
          image: registry.example.com/shop/app:1.0
          resources: { limits: { memory: 256Mi } }
          env: [{ name: MODE, valueFrom: { configMapKeyRef: { name: settings, key: ${key} } } }]
`;
}
