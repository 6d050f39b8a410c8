import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './repository.js';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** The committed bundle, which is what GitHub runs; `pnpm check` holds it equal to the sources. */
export const BUNDLE = process.env['CRASHLINT_ACTION'] ?? join(ROOT, 'packages/action/dist/index.mjs');

export interface ActionRun {
  readonly workspace: string;
  readonly event: string;
  readonly payload?: object;
  /** The commit that the workflow runs for. */
  readonly sha?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly apiUrl?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionResult {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The lines of standard output that the runner takes for commands, such as `::error …`. */
  readonly commands: readonly string[];
}

/** Runs the action as the runner does: inputs, event and files to write through the environment, nothing else. */
export async function runAction({
  workspace,
  event,
  payload = {},
  sha,
  inputs = {},
  apiUrl,
  env = {},
}: ActionRun): Promise<ActionResult> {
  const runner = temporaryFolder();
  const file = (name: string, text: string): string => {
    const path = join(runner, name);
    writeFileSync(path, text);
    return path;
  };
  const summaryFile = file('summary.md', '');
  const outputFile = file('output', '');
  const child = spawn(process.env['CRASHLINT_NODE'] ?? process.execPath, [BUNDLE], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: runner,
      RUNNER_TEMP: runner,
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: apiUrl ?? 'http://127.0.0.1:9',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      ...(sha === undefined ? {} : { GITHUB_SHA: sha }),
      GITHUB_WORKSPACE: workspace,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_OUTPUT: outputFile,
      CRASHLINT_API_SECOND: '5',
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
    timeout: 30_000,
  });
  const [stdout, stderr, exit] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve)),
  ]);
  return {
    exit,
    stdout: withoutColour(stdout),
    stderr,
    summary: readFileSync(summaryFile, 'utf8'),
    outputs: parseOutputs(readFileSync(outputFile, 'utf8')),
    commands: stdout.split('\n').filter((line) => line.startsWith('::')),
  };
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** As the runner reads it: `name<<delimiter`, lines, `delimiter`. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
}

function withoutColour(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour begins with one
  return text.replaceAll(/\u001b\[[0-9;]*m/g, '');
}
