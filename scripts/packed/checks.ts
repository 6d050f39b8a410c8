import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { type CommandResult, runCommand } from '../run-command.ts';

export interface PackedCheck {
  readonly name: string;
  readonly result: CommandResult;
}

/** What must be found in {@link SAMPLES}. */
const RULE = 'memory-quantity-typo';

const MANIFEST = `apiVersion: v1
kind: Pod
metadata: { name: cart }
spec:
  containers:
    - name: cart
      image: registry.example.com/cart:1.4.2
      resources: { limits: { memory: 256m } }
`;

const PROGRAM = `import { readFileSync } from 'node:fs';
import { analyze, parseManifests } from '@crashlint/core';
import { renderJson } from '@crashlint/core/report';
const text = readFileSync('cart.yaml', 'utf8');
const { findings } = analyze(parseManifests([{ path: 'cart.yaml', text }]));
for (const { rule, location } of findings) console.log(rule, location?.start.line, typeof renderJson);
`;

const TYPED_PROGRAM = `import { type Analysis, analyze, type Finding, parseManifests } from '@crashlint/core';
const analysis: Analysis = analyze(parseManifests([{ path: 'cart.yaml', text: ${JSON.stringify(MANIFEST)} }]));
export const first: Finding | undefined = analysis.findings[0];
// @ts-expect-error a severity is no certainty
export const wrong: Finding['certainty'] = 'error';
declare const console: { log(text: string): void };
console.log(first?.rule ?? 'nothing');
`;

export const SAMPLES: Readonly<Record<string, string>> = {
  'cart.yaml': MANIFEST,
  'program.mjs': PROGRAM,
  'typed.ts': TYPED_PROGRAM,
};

export async function checkImport(folder: string, node: string, version: string): Promise<PackedCheck> {
  const result = await runCommand(node, ['program.mjs'], { cwd: folder });
  return { name: `import from JavaScript on node ${version}`, result: expectOutput(result, 0, `${RULE} 8 function`) };
}

/** @param program a Node, or npx */
export async function checkCommand(folder: string, program: string, version: string): Promise<PackedCheck> {
  const result = await runCommand(program, [...commandOf(program), 'cart.yaml'], { cwd: folder });
  return { name: `crashlint cart.yaml by ${version}`, result: expectOutput(result, 1, RULE) };
}

export async function checkExplain(folder: string): Promise<PackedCheck> {
  const result = await runCommand('npx', [...commandOf('npx'), 'explain', RULE], { cwd: folder });
  return { name: 'crashlint explain', result: expectOutput(result, 0, 'HOW TO FIX IT') };
}

function commandOf(program: string): readonly string[] {
  return program === 'npx' ? ['--no-install', 'crashlint'] : ['node_modules/crashlint/dist/crashlint.mjs'];
}

export async function checkTypes(folder: string, resolution: 'nodenext' | 'bundler'): Promise<PackedCheck> {
  const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
  const options = ['--strict', '--target', 'es2022', '--module', module, '--moduleResolution', resolution];
  const compiled = await runCommand('node_modules/.bin/tsc', [...options, '--outDir', resolution, 'typed.ts'], {
    cwd: folder,
  });
  const name = `import from TypeScript, moduleResolution ${resolution}`;
  if (compiled.code !== 0) return { name, result: compiled };
  const result = await runCommand(process.execPath, [`${resolution}/typed.js`], { cwd: folder });
  return { name, result: expectOutput(result, 0, RULE) };
}

/** Core bundled for the browser, in a context that has the language alone: no Node, no DOM, no console. */
export async function checkIsolation(folder: string): Promise<PackedCheck> {
  const name = 'core without Node globals';
  const started = performance.now();
  const done = (code: number, output: string): PackedCheck => ({
    name,
    result: { code, output, stdout: '', seconds: (performance.now() - started) / 1000 },
  });
  const outfile = join(folder, 'core.browser.js');
  const stdin = { contents: "export * from '@crashlint/core';", resolveDir: folder };
  try {
    await build({
      stdin,
      outfile,
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'crashlint',
      logLevel: 'silent',
    });
    const call = `crashlint.analyze(crashlint.parseManifests([{ path: 'cart.yaml', text: ${JSON.stringify(MANIFEST)} }]))`;
    const source = `${readFileSync(outfile, 'utf8')}\n${call}.findings.map((finding) => finding.rule).join()`;
    const rules: unknown = new Script(source).runInContext(createContext({}));
    return rules === RULE ? done(0, '') : done(1, `it found ${JSON.stringify(rules)}\n`);
  } catch (error) {
    return done(1, `${error instanceof Error ? error.stack : error}\n`);
  }
}

function expectOutput(result: CommandResult, code: number, text: string): CommandResult {
  if (result.code === code && result.stdout.includes(text)) return { ...result, code: 0 };
  const expected = `expected exit code ${code} and ${JSON.stringify(text)}; it ended with ${result.code} and printed:\n`;
  return { ...result, code: 1, output: expected + result.output };
}
