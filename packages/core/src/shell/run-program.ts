import { parseShellScript } from './parse-script.js';
import { addExit, type Cause, childOf, countStep, endSomehow, giveUp, type Run } from './run.js';
import type { Interpreter } from './run-simple.js';
import { readShellCall, shellNameOf } from './shell-call.js';
import { joinStatus, type State, type Status, withStatus } from './state.js';

type Words = readonly (string | undefined)[];

/** Programs that run the rest of their words, and how many words of their own they take. */
const WRAPPERS: Readonly<Record<string, (args: Words) => number | undefined>> = {
  env: (args) => args.findIndex((arg) => arg !== undefined && !/^[A-Za-z_]\w*=/.test(arg)),
  nohup: () => 0,
  nice: (args) => (args[0] === '-n' ? 2 : args[0]?.startsWith('-') ? 1 : 0),
  stdbuf: (args) => args.findIndex((arg) => arg !== undefined && !arg.startsWith('-')),
  busybox: () => 0,
  tini: (args) => args.findIndex((arg) => arg !== undefined && !arg.startsWith('-')),
  'dumb-init': (args) => args.findIndex((arg) => arg !== undefined && !arg.startsWith('-')),
  gosu: () => 1,
  'su-exec': () => 1,
};

/** An external program. Gives up on one of which nothing is known, for it may run for ever. */
export function runProgram(
  words: Words,
  state: State,
  run: Run,
  interpreter: Interpreter,
  cause: Cause,
): State | undefined {
  countStep(run);
  const [name, ...args] = words;
  if (name === undefined) return endSomehow('an unknown program', state, run);
  if (!state.installed && run.context.isAbsent(name)) return failToFind(name, state, run, cause);
  const short = name.slice(name.lastIndexOf('/') + 1);
  if (short === 'sleep') return sleep(args, state, run);
  const own = Object.hasOwn(WRAPPERS, short) ? WRAPPERS[short]?.(args) : undefined;
  if (own !== undefined && own >= 0 && own < args.length)
    return runProgram(args.slice(own), state, run, interpreter, cause);
  if (short === 'timeout') return endSomehow('a time limit', state, run);
  const shell = readShellCall(words);
  if (shell !== undefined) return runShell(shell, state, run, interpreter);
  if (shellNameOf(name) !== undefined) return runBareShell(args, state, run);
  return runKnown(name, args, state, run, cause);
}

/** A shell without a script ends when nobody types into it; `-c` without a script is refused. */
function runBareShell(args: Words, state: State, run: Run): State {
  if (args.length === 1 && args[0] === '-c') return withStatus(state, 2);
  return args.length === 0 && run.context.input === 'closed' ? withStatus(state, 0) : endSomehow('a shell', state, run);
}

function failToFind(name: string, state: State, run: Run, cause: Cause): State {
  run.missing.push({ name, span: cause.span });
  return withStatus(state, 127);
}

function runKnown(name: string, args: Words, state: State, run: Run, cause: Cause): State | undefined {
  const known = run.context.effectOf(
    name,
    args.map((arg) => arg ?? ' '),
  );
  if (known === undefined) return endSomehow('a program that is not known', state, run);
  if (known.certainty === 'likely') run.assumptions.push({ kind: 'program', text: cause.text });
  if (known.readsInput === true && run.context.input === 'open' && args.length === 0)
    return giveUp('reads an open input');
  const after: State = known.installs === true ? { ...state, installed: true } : state;
  switch (known.behaviour) {
    case 'succeeds':
      return withStatus(after, 0);
    case 'fails':
      return withStatus(after, 1);
    case 'never':
      run.runsForEver = true;
      return undefined;
    case 'daemon': {
      const { configuration } = known;
      const job = { text: cause.text, span: cause.span, ends: undefined, isChild: false };
      return {
        ...after,
        status: 'unknown',
        jobs: [...after.jobs, { ...job, ...(configuration === undefined ? {} : { configuration }) }],
      };
    }
    default:
      return withStatus(after, 'unknown');
  }
}

const SECONDS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };

function sleep(args: Words, state: State, run: Run): State | undefined {
  if (args.length === 0) return withStatus(state, 'nonzero');
  let seconds = 0;
  for (const arg of args) {
    if (arg === undefined) return giveUp('a time that is not known');
    const [, number, unit = ''] = /^(\d*\.?\d+)([smhd]?)$/.exec(arg) ?? [];
    if (number === undefined && !/^inf(inity)?$/.test(arg)) return giveUp('a time that is not understood');
    seconds += number === undefined ? Number.POSITIVE_INFINITY : Number(number) * (SECONDS[unit] ?? 1);
  }
  const elapsed = state.elapsed + seconds;
  if (elapsed >= run.context.longSleep) {
    run.runsForEver = true;
    return undefined;
  }
  return { ...state, elapsed, status: 0 };
}

/** Another shell: a process of its own, which sees only exported variables. */
function runShell(
  shell: NonNullable<ReturnType<typeof readShellCall>>,
  state: State,
  run: Run,
  { runScript }: Interpreter,
): State | undefined {
  const script = shell.text === undefined ? undefined : parseShellScript(shell.text);
  if (script === undefined || shell.text === undefined) return endSomehow('a script that is not known', state, run);
  const context = { ...run.context, shell: shell.name, zero: shell.zero, positional: shell.positional };
  const child = childOf(run, { context, text: shell.text });
  const variables = new Map([...state.variables.keys()].map((name) => [name, undefined] as const));
  const inner: State = {
    ...state,
    variables,
    functions: new Map(),
    positional: shell.positional,
    jobs: [],
    errexit: false,
    nounset: false,
    pipefail: false,
  };
  const end = runScript(script, shell.applyOptions(inner), child, false);
  if (child.jumps.length > 0) return giveUp('a jump out of a script');
  if (child.runsForEver) run.runsForEver = true;
  if (end !== undefined) addExit(child, end, end.status, { kind: 'end', text: shell.text, span: { start: 0, end: 0 } });
  const statuses: readonly Status[] = child.exits.map(({ status }) => status);
  if (statuses.length === 0) return undefined;
  const elapsed = Math.min(...child.exits.map((exit) => exit.elapsed));
  return { ...withStatus(state, statuses.reduce(joinStatus)), elapsed };
}
