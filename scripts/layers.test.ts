/** Proves that the layers check bites: forbidden imports are planted in a copy of the sources, and each must be seen. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Plant {
  readonly file: string;
  /** The file is made when the sources do not have it. */
  readonly line: string;
  /** The rule of .dependency-cruiser.cjs that must fail. */
  readonly breaks: string;
}

const PLANTS: readonly Plant[] = [
  { file: 'packages/core/src/analyze.ts', line: "import 'node:fs';", breaks: 'core-has-no-io' },
  { file: 'packages/core/src/text/closest.ts', line: "import 'picocolors';", breaks: 'no-unresolved' },
  { file: 'packages/core/src/text/closest.ts', line: "import 'ajv';", breaks: 'core-has-no-io' },
  { file: 'packages/core/src/model/read.ts', line: "import 'yaml';", breaks: 'yaml-behind-one-seam' },
  {
    file: 'packages/core/src/rules/probe/planted-rule.ts',
    line: "import '../memory/other-rule.js';",
    breaks: 'rules-never-import-each-other',
  },
  {
    file: 'packages/core/src/rules/probe/planted-rule.ts',
    line: "import './neighbour-rule.js';",
    breaks: 'rules-never-import-each-other',
  },
  { file: 'packages/core/src/model/pod.ts', line: "import '../rules/probe/planted-rule.js';", breaks: 'layer-model' },
  { file: 'packages/core/src/manifest/manifest.ts', line: "import '../model/read.js';", breaks: 'layer-manifest' },
  { file: 'packages/core/src/report/planted.ts', line: "import '../model/read.js';", breaks: 'layer-report' },
  { file: 'packages/core/src/finding.ts', line: "import './text/closest.js';", breaks: 'layer-finding' },
  { file: 'packages/core/src/kubelet/quantity.ts', line: "import '../engine/options.js';", breaks: 'layer-kubelet' },
  {
    file: 'packages/core/src/index.ts',
    line: "import '../../cli/src/planted.js';",
    breaks: 'core-does-not-know-its-wrappers',
  },
  {
    file: 'packages/cli/src/planted.ts',
    line: "import '../../core/src/engine/options.js';",
    breaks: 'wrappers-use-the-front-door',
  },
  {
    file: 'packages/action/src/planted.ts',
    line: "import '../../cli/src/planted.js';",
    breaks: 'action-uses-the-door-of-the-cli',
  },
];

/** Files that the plants import and that the sources may not have. */
const NEIGHBOURS = ['packages/core/src/rules/memory/other-rule.ts', 'packages/core/src/rules/probe/neighbour-rule.ts'];

let copy = '';
let violations: readonly string[] = [];

beforeAll(() => {
  copy = copySources();
  for (const file of NEIGHBOURS) write(file, 'export {};\n');
  for (const { file, line } of PLANTS) append(file, `${line}\n`);
  violations = findViolations(copy);
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each(PLANTS)('$file with `$line` breaks $breaks', ({ file, breaks }) => {
  expect(violations).toContain(`${breaks}: ${file}`);
});

test('the sources themselves break nothing', () => {
  expect(findViolations('.')).toEqual([]);
}, 120_000);

function copySources(): string {
  mkdirSync('.tmp', { recursive: true });
  const target = mkdtempSync(resolve('.tmp/layers-'));
  for (const path of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'tsconfig.tests.json', 'package.json']) {
    cpSync(path, join(target, path));
  }
  symlinkSync(resolve('node_modules'), join(target, 'node_modules'));
  for (const folder of ['packages/core', 'packages/cli', 'packages/action']) {
    cpSync(join(folder, 'src'), join(target, folder, 'src'), { recursive: true });
    cpSync(join(folder, 'package.json'), join(target, folder, 'package.json'));
    symlinkSync(resolve(folder, 'node_modules'), join(target, folder, 'node_modules'));
  }
  return target;
}

function write(file: string, text: string): void {
  const path = join(copy, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function append(file: string, text: string): void {
  if (existsSync(join(copy, file))) appendFileSync(join(copy, file), text);
  else write(file, text);
}

/** Each as `<rule>: <importing file>`. */
function findViolations(root: string): readonly string[] {
  const args = [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'packages/core/src',
    'packages/cli/src',
    'packages/action/src',
  ];
  const stdout = runIgnoringExitCode(resolve('node_modules/.bin/depcruise'), args, root);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
}

/** The cruiser's exit code is the number of violations. */
function runIgnoringExitCode(program: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 100_000_000 });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
}
