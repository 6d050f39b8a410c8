/**
 * Holds our reading of scripts against real shells: a few hundred small scripts are run in an empty folder under a time
 * limit. What we read is right or `unknown`, never wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findProgram } from '../../src/knowledge/programs.js';
import { readShell, type ShellReading } from '../../src/shell/read-shell.js';
import type { ShellContext } from '../../src/shell/run.js';
import { generateScript } from './generate-script.js';

const SCRIPTS = 400;
const ENVIRONMENT: Readonly<Record<string, string>> = { SET: 'value', EMPTY: '', WORDS: 'p q' };
/** Variables that a shell makes by itself. */
const OWN =
  /^(PATH|HOME|PWD|OLDPWD|IFS|PS[124]|PPID|OPT\w+|SHLVL|_|TERM|HOSTNAME|BASH\w*|UID|EUID|RANDOM|SECONDS|LINENO)$/;
const SHELLS: readonly (readonly string[])[] = [['dash'], ['busybox', 'sh'], ['bash', '--posix']];

const folder = mkdtempSync(join(tmpdir(), 'crashlint-shell-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly ended: boolean;
  readonly code: number | null;
}

function runScript([program = '', ...options]: readonly string[], script: string): Outcome {
  const { status, error } = spawnSync(program, [...options, '-c', script], {
    cwd: folder,
    env: { ...ENVIRONMENT, PATH: process.env['PATH'] ?? '' },
    stdio: 'ignore',
    timeout: 3000,
    killSignal: 'SIGKILL',
  });
  return { ended: error === undefined, code: status };
}

function isThere([program = '', ...options]: readonly string[]): boolean {
  return spawnSync(program, [...options, '-c', 'exit 7'], { stdio: 'ignore' }).status === 7;
}

function read(script: string, shell: string, suppositions: Partial<ShellContext> = {}): ShellReading {
  return readShell(script, {
    shell,
    zero: shell,
    positional: [],
    variable: (name) => (OWN.test(name) ? undefined : (ENVIRONMENT[name] ?? null)),
    isAbsent: (program) => program === 'no-such-program-anywhere',
    effectOf: findProgram,
    longSleep: 600,
    file: () => undefined,
    input: 'closed',
    ...suppositions,
  });
}

/** What is wrong with a reading, or undefined. */
function contradiction(reading: ShellReading, outcome: Outcome): string | undefined {
  if (reading.ends === 'unknown') return undefined;
  if (reading.ends === 'never') return outcome.ended ? 'never ends' : undefined;
  if (!outcome.ended) return 'always ends';
  if (reading.exitCode !== undefined && reading.exitCode !== outcome.code) return `ends with ${reading.exitCode}`;
  if (reading.fails && outcome.code === 0) return 'fails';
  return reading.succeeds && outcome.code !== 0 ? 'succeeds' : undefined;
}

const present = SHELLS.filter(isThere);
for (const shell of SHELLS.filter((one) => !present.includes(one)))
  console.warn(`SKIPPED: there is no ${shell.join(' ')} here`);

describe.each(present.map((shell) => ({ shell, name: shell.join(' ') })))('$name', ({ shell }) => {
  test(`agrees with our reading of ${SCRIPTS} scripts`, { timeout: 120_000 }, () => {
    const wrong: string[] = [];
    let known = 0;
    for (let seed = 1; seed <= SCRIPTS; seed += 1) {
      const script = generateScript(seed);
      const reading = read(script, 'sh');
      if (reading.ends === 'unknown') continue;
      known += 1;
      const outcome = runScript(shell, script);
      const claim = contradiction(reading, outcome);
      if (claim !== undefined)
        wrong.push(`seed ${seed}: we say it ${claim}, it ended with ${outcome.code}:\n${script}`);
    }
    expect(wrong).toEqual([]);
    // A reader that always says `unknown` would pass otherwise.
    expect(known).toBeGreaterThan(SCRIPTS / 3);
  });
});

/** Shells that are no superset of one another; `sh` stands for any of them. */
const NAMES: Readonly<Record<string, string>> = { dash: 'dash', 'busybox sh': 'ash', 'bash --posix': 'sh' };

describe.each(present.map((shell) => ({ shell, name: NAMES[shell.join(' ')] ?? 'sh' })))(
  'as $name',
  ({ shell, name }) => {
    test.each([
      'set -o pipefail; exit 3',
      'set -euo pipefail; exit 3',
      'set -eo pipefail || exit 4; exit 3',
      'source /dev/null; exit 3',
      'set -e; source /dev/null; exit 3',
      'set -e; [[ -n x ]]; exit 3',
      'set -e; if [[ -n x ]]; then exit 4; fi; exit 3',
      'set -e; [[ -n x ]] || exit 5; exit 3',
    ])('%s', (script) => {
      expect(contradiction(read(script, name), runScript(shell, script))).toBeUndefined();
    });

    test.each(['. /no/such/file; exit 3', '. /no/such/file || exit 4; exit 3', 'exec /no/such/program; exit 3'])(
      'a failure that is supposed: %s',
      (script) => {
        const reading = read(script, name, { supposeFails: ({ text }) => text.includes('/no/such') });
        expect(contradiction(reading, runScript(shell, script))).toBeUndefined();
      },
    );
  },
);

test('a script that waits for ever never ends', () => {
  for (const script of [
    'while true; do sleep 60; done',
    'sleep infinity',
    'exec tail -f /dev/null',
    'sleep 3600; exit 1',
    'sleep 3600 & wait',
  ]) {
    expect(read(script, 'sh'), script).toEqual({ ends: 'never' });
  }
});

test('an unknown program makes the whole reading unknown', () => {
  for (const script of [
    './server',
    'exec ./server',
    './server; exit 1',
    'if ./ready; then exit 1; fi; exit 2',
    '(./server)',
    'x=$(./server)',
  ]) {
    expect(read(script, 'sh'), script).toEqual({ ends: 'unknown' });
  }
});
