/** Whatever stands beside them, the findings of the healthy file are told, and each fault has its own clear message. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCli, runCli, temporaryFolder, writeFiles } from './run-cli.ts';

const WORKER = `apiVersion: v1
kind: Pod
metadata:
  name: worker
spec:
  containers:
    - name: worker
      image: ghcr.io/northwind-shop/worker:1.0.0
      resources:
        limits:
          memory: 512m
`;

interface Report {
  readonly findings: readonly { readonly rule: string; readonly location: { readonly file: string } }[];
  readonly problems: readonly { readonly code: string; readonly file?: string; readonly message: string }[];
}

interface Case {
  readonly name: string;
  /** Makes the bad input beside worker.yaml. */
  readonly prepare: (folder: string) => void;
  readonly args: readonly string[];
  readonly exit: number;
  readonly code?: string;
  readonly file?: string;
  readonly message: RegExp;
}

const isRoot = process.getuid?.() === 0;
const root = temporaryFolder();
let cli = '';
beforeAll(async () => {
  cli = await buildCli();
});

function scene(files: Readonly<Record<string, string | Uint8Array>>): (folder: string) => void {
  return (folder) => writeFiles(folder, files);
}

function nest(levels: number): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: deep}\ndata: ${'{a: '.repeat(levels)}1${'}'.repeat(levels)}\n`;
}

function bomb(): string {
  const levels = Array.from(
    { length: 7 },
    (_, level) => `  l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(10)}]`,
  );
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: bomb}\ndata:\n  l0: &l0 x\n${levels.join('\n')}\n`;
}

const BINARY = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff]);
const CASES: readonly Case[] = [
  {
    name: 'a binary file that was named',
    prepare: scene({ 'x.bin': BINARY }),
    args: ['x.bin', '.'],
    exit: 2,
    code: 'not-text',
    file: 'x.bin',
    message: /not UTF-8 or UTF-16/,
  },
  {
    name: 'a binary file that was found',
    prepare: scene({ 'x.yaml': BINARY }),
    args: ['.'],
    exit: 1,
    code: 'not-text',
    file: 'x.yaml',
    message: /not UTF-8 or UTF-16/,
  },
  {
    name: 'a path that does not exist',
    prepare: scene({}),
    args: ['worker.yam', '.'],
    exit: 2,
    code: 'unreadable-file',
    file: 'worker.yam',
    message: /did you mean worker\.yaml/,
  },
  {
    name: 'a folder that does not exist',
    prepare: scene({}),
    args: ['k8s/prod/api', '.'],
    exit: 2,
    code: 'unreadable-file',
    file: 'k8s/prod/api',
    message: /there is no k8s in \./,
  },
  {
    name: 'a folder without manifests',
    prepare: (folder) => mkdirSync(join(folder, 'empty')),
    args: ['empty', '.'],
    exit: 2,
    code: 'nothing-to-analyse',
    file: 'empty',
    message: /no \.yaml, \.yml or \.json files/,
  },
  {
    name: 'a pattern without matches',
    prepare: scene({}),
    args: ['charts/**/*.yaml', '.'],
    exit: 2,
    code: 'unreadable-file',
    file: 'charts/**/*.yaml',
    message: /matches no file/,
  },
  {
    name: 'a link that leads back to itself',
    prepare: (folder) => symlinkSync('loop.yaml', join(folder, 'loop.yaml')),
    args: ['.'],
    exit: 1,
    code: 'unreadable-file',
    file: 'loop.yaml',
    message: /leads back to itself/,
  },
  {
    name: 'the same link, named',
    prepare: (folder) => symlinkSync('loop.yaml', join(folder, 'loop.yaml')),
    args: ['loop.yaml', '.'],
    exit: 2,
    code: 'unreadable-file',
    file: 'loop.yaml',
    message: /leads back to itself/,
  },
  {
    name: 'a link that leads nowhere',
    prepare: (folder) => symlinkSync('gone.yaml', join(folder, 'link.yaml')),
    args: ['.'],
    exit: 1,
    code: 'unreadable-file',
    file: 'link.yaml',
    message: /no longer there/,
  },
  {
    name: 'a named pipe',
    prepare: (folder) => execFileSync('mkfifo', [join(folder, 'pipe.yaml')]),
    args: ['pipe.yaml', '.'],
    exit: 2,
    code: 'unreadable-file',
    file: 'pipe.yaml',
    message: /named pipe.*crashlint -/,
  },
  {
    name: 'a named pipe that was found',
    prepare: (folder) => execFileSync('mkfifo', [join(folder, 'pipe.yaml')]),
    args: ['.'],
    exit: 1,
    code: 'unreadable-file',
    file: 'pipe.yaml',
    message: /named pipe/,
  },
  {
    name: 'a device',
    prepare: scene({}),
    args: ['/dev/zero', '.'],
    exit: 2,
    code: 'unreadable-file',
    message: /a device/,
  },
  {
    name: 'a line of 50 MB',
    prepare: (folder) => writeFileSync(join(folder, 'big.yaml'), Buffer.alloc(50 * 1024 * 1024, 'a')),
    args: ['big.yaml', '.'],
    exit: 2,
    code: 'file-too-large',
    file: 'big.yaml',
    message: /50 MiB/,
  },
  {
    name: 'a line of 2 million characters',
    prepare: scene({
      'line.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: "${'x'.repeat(2_000_000)}"}\n`,
    }),
    args: ['.'],
    exit: 1,
    message: /./,
  },
  {
    name: 'nesting 200 levels deep',
    prepare: scene({ 'deep.yaml': nest(200) }),
    args: ['.'],
    exit: 2,
    code: 'too-deep',
    file: 'deep.yaml',
    message: /nested deeper/,
  },
  {
    name: 'aliases that make ten million nodes',
    prepare: scene({ 'bomb.yaml': bomb() }),
    args: ['.'],
    exit: 2,
    code: 'too-many-aliases',
    file: 'bomb.yaml',
    message: /alias/,
  },
  {
    name: 'broken YAML',
    prepare: scene({ 'broken.yaml': 'apiVersion: v1\nkind: [\n' }),
    args: ['.'],
    exit: 2,
    code: 'yaml-syntax',
    file: 'broken.yaml',
    message: /cannot be read/,
  },
  {
    name: 'a folder whose name ends in .yaml',
    prepare: scene({ 'dir.yaml/broken.yaml': 'apiVersion: v1\nkind: [\n' }),
    args: ['dir.yaml', '.'],
    exit: 2,
    code: 'yaml-syntax',
    file: 'dir.yaml/broken.yaml',
    message: /cannot be read/,
  },
  {
    name: 'folders 80 levels deep',
    prepare: scene({ [`${'d/'.repeat(80)}a.yaml`]: WORKER }),
    args: ['.'],
    exit: 2,
    code: 'unreadable-file',
    message: /more than 64 folders deep/,
  },
  {
    name: 'a name with a line break and an escape',
    prepare: scene({ 'a\n\u001b[31mb.yaml': 'apiVersion: v1\nkind: [\n' }),
    args: ['.'],
    exit: 2,
    code: 'yaml-syntax',
    file: 'a\n\u001b[31mb.yaml',
    message: /cannot be read/,
  },
];

function prepared({ prepare }: Pick<Case, 'prepare'>): string {
  const cwd = mkdtempSync(join(root, 'case-'));
  writeFiles(cwd, { 'worker.yaml': WORKER });
  prepare(cwd);
  return cwd;
}

function worker(report: Report): readonly string[] {
  return report.findings.filter(({ location }) => location.file === 'worker.yaml').map(({ rule }) => rule);
}

describe('bad input', () => {
  test.each(CASES)('$name', async (one) => {
    const cwd = prepared(one);
    const { exit, stdout, stderr } = await runCli(cli, ['--format', 'json', ...one.args], { cwd });
    const report = JSON.parse(stdout) as Report;
    expect(stderr).toBe('');
    expect(worker(report)).toEqual(['memory-quantity-typo']);
    expect(report.problems.map(({ code }) => code)).toEqual(one.code === undefined ? [] : [one.code]);
    for (const problem of report.problems) {
      expect(problem.message).toMatch(one.message);
      if (one.file !== undefined) expect(problem.file).toBe(one.file);
    }
    expect(exit).toBe(one.exit);
  });

  test('a socket', async () => {
    const cwd = prepared({ prepare: () => undefined });
    const server = createServer().listen(join(cwd, 's.yaml'));
    const { exit, stdout } = await runCli(cli, ['--format', 'json', 's.yaml', 'worker.yaml'], { cwd });
    server.close();
    const report = JSON.parse(stdout) as Report;
    expect(worker(report)).toEqual(['memory-quantity-typo']);
    expect(report.problems).toMatchObject([
      { code: 'unreadable-file', file: 's.yaml', message: expect.stringContaining('socket') },
    ]);
    expect(exit).toBe(2);
  });

  // Root may read everything, so the case cannot be made there; "a folder that is named as a file" shares its path in the code.
  test.skipIf(isRoot)('a file and a folder without permission', async () => {
    const cwd = prepared({ prepare: scene({ 'secret.yaml': WORKER, 'closed/a.yaml': WORKER }) });
    chmodSync(join(cwd, 'secret.yaml'), 0);
    chmodSync(join(cwd, 'closed'), 0);
    const { exit, stdout } = await runCli(cli, ['--format', 'json', '.'], { cwd });
    chmodSync(join(cwd, 'closed'), 0o755);
    const report = JSON.parse(stdout) as Report;
    expect(worker(report)).toEqual(['memory-quantity-typo']);
    expect(report.problems.map(({ file, message }) => [file, message])).toEqual([
      ['closed', 'This folder cannot be listed: permission denied.'],
      ['secret.yaml', 'This file cannot be read: permission denied.'],
    ]);
    expect(exit).toBe(2);
  });

  test('UTF-16 and a byte order mark are read', async () => {
    const little = Buffer.from(`\ufeff${WORKER}`, 'utf16le');
    const cwd = prepared({
      prepare: scene({ 'le.yaml': little, 'be.yaml': Buffer.from(little).swap16(), 'bom.yaml': `\ufeff${WORKER}` }),
    });
    const { exit, stdout } = await runCli(cli, ['--format', 'json'], { cwd });
    const { findings, problems } = JSON.parse(stdout) as Report;
    const expected = ['be.yaml', 'bom.yaml', 'le.yaml', 'worker.yaml'];
    expect(findings.filter(({ rule }) => rule === 'memory-quantity-typo').map(({ location }) => location.file)).toEqual(
      expected,
    );
    expect(problems).toEqual([]);
    expect(exit).toBe(1);
  });

  test('a link to a folder is not followed, and a link to a file that is read anyway is not read twice', async () => {
    const cwd = prepared({
      prepare: (folder) => {
        writeFiles(folder, { 'base/a.yaml': WORKER });
        symlinkSync('..', join(folder, 'base/up'));
        symlinkSync('base/a.yaml', join(folder, 'again.yaml'));
      },
    });
    const { stdout } = await runCli(cli, ['--format', 'json', '.'], { cwd });
    expect((JSON.parse(stdout) as { summary: object }).summary).toMatchObject({ files: 2, workloads: 2 });
  });

  test('empty standard input', async () => {
    const { exit, stdout } = await runCli(cli, ['-', 'worker.yaml'], {
      cwd: prepared({ prepare: () => undefined }),
      stdin: '',
    });
    expect(stdout).toContain('Standard input is empty');
    expect(stdout).toContain('memory-quantity-typo');
    expect(exit).toBe(2);
  });

  test('standard input without end', async () => {
    const cwd = prepared({ prepare: () => undefined });
    const endless = Buffer.alloc(34 * 1024 * 1024, 'a: b\n');
    const { exit, stdout } = await runCli(cli, ['-', 'worker.yaml'], { cwd, stdin: endless });
    expect(stdout).toContain('so it was not read');
    expect(stdout).toContain('memory-quantity-typo');
    expect(exit).toBe(2);
  });

  test('a reader that stops listening ends the program without a word', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`w${number}.yaml`, WORKER]));
    const cwd = prepared({ prepare: scene(files) });
    const script = `set -o pipefail; ${process.execPath} ${cli} --format json . | head -n 1; echo "exit \${PIPESTATUS[0]}"`;
    const output = execFileSync('bash', ['-c', `{ ${script}; } 2>&1`], { cwd, encoding: 'utf8' });
    expect(output.split('\n')[0]).toBe('{');
    expect(output).not.toMatch(/EPIPE|crashlint failed/);
  });

  test('1,000 files', async () => {
    const files = Object.fromEntries(Array.from({ length: 1000 }, (_, number) => [`n/${number}/w.yaml`, WORKER]));
    const { exit, stdout } = await runCli(cli, ['--format', 'json', '.'], { cwd: prepared({ prepare: scene(files) }) });
    expect((JSON.parse(stdout) as { summary: object }).summary).toMatchObject({ files: 1001, errors: 1001 });
    expect(exit).toBe(1);
  });

  test('what is wrong with the input is shown without its escapes', async () => {
    const cwd = prepared({ prepare: scene({ 'a\u001b[31m\u202eb.yaml': 'apiVersion: v1\nkind: [\n' }) });
    const { stdout } = await runCli(cli, ['.'], { cwd });
    expect(stdout).toContain('a␛[31m\ufffdb.yaml');
    for (const character of ['\u001b', '\u202e']) expect(stdout).not.toContain(character);
  });
});
