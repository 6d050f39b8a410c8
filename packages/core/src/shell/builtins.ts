import { evaluateTest } from './evaluate-test.js';
import { addExit, type Cause, giveUp, type Run } from './run.js';
import { runProgram } from './run-program.js';
import type { Interpreter } from './run-simple.js';
import { applySetOptions } from './set-options.js';
import { type State, type Status, withStatus, withVariable } from './state.js';

export interface Call {
  readonly args: readonly (string | undefined)[];
  readonly state: State;
  readonly run: Run;
  readonly interpreter: Interpreter;
  readonly cause: Cause;
}

/** Returns the state after it; undefined when the shell does not go on. */
export type Builtin = (call: Call) => State | undefined;

const succeed: Builtin = ({ state }) => withStatus(state, 0);
const answerUnknown: Builtin = ({ state }) => withStatus(state, 'unknown');
const refuse: Builtin = () => giveUp('a builtin that is not worked out');

export const BUILTINS: Readonly<Record<string, Builtin>> = {
  ':': succeed,
  true: succeed,
  false: ({ state }) => withStatus(state, 1),
  echo: succeed,
  printf: ({ args, state }) =>
    withStatus(state, args.length === 0 ? 2 : /%d|%i|%[ux]/.test(args[0] ?? '%d') ? 'unknown' : 0),
  test: ({ args, state, run }) => withStatus(state, evaluateTest(args, run.context.hasFile) ?? 'unknown'),
  '[': ({ args, state, run }) => {
    const isClosed = args.at(-1) === ']';
    return withStatus(state, isClosed ? (evaluateTest(args.slice(0, -1), run.context.hasFile) ?? 'unknown') : 2);
  },
  '[[': answerUnknown,
  exit: ({ args, state, run, cause }) => {
    addExit(run, state, args.length === 0 ? state.status : readStatus(args), { ...cause, kind: 'exit' });
    return undefined;
  },
  return: ({ args, state, run }) => {
    const status = args.length === 0 ? state.status : readStatus(args);
    run.jumps.push({ type: 'return', levels: 1, state: withStatus(state, status) });
    return undefined;
  },
  break: (call) => jump('break', call),
  continue: (call) => jump('continue', call),
  set: (call) =>
    asksDashForPipefail(call) ? endAtBadOption(call) : applySetOptions(call.args, call.state, call.run.context.shell),
  shift: ({ args, state }) => {
    const count = Number(args[0] ?? '1');
    const { positional } = state;
    if (positional === undefined || !Number.isInteger(count) || count > positional.length) return giveUp('shift');
    return { ...state, status: 0, positional: positional.slice(count) };
  },
  unset: ({ args, state }) =>
    declare(
      args.map((name) => [name, null] as const),
      state,
    ),
  export: ({ args, state }) => declare(readDeclarations(args), state),
  // A later assignment to the name would end the shell.
  readonly: refuse,
  local: ({ args, state }) =>
    declare(
      args.map((arg) => [arg?.split('=')[0], undefined] as const),
      state,
    ),
  declare: refuse,
  typeset: refuse,
  read: ({ args, state, run }) => {
    if (run.context.input === 'open') return giveUp('read from an open input');
    return {
      ...declare(
        args.map((name) => [name, undefined] as const),
        state,
      ),
      status: 'unknown',
    };
  },
  cd: answerUnknown,
  pushd: answerUnknown,
  popd: answerUnknown,
  umask: succeed,
  ulimit: answerUnknown,
  type: answerUnknown,
  hash: answerUnknown,
  times: succeed,
  jobs: succeed,
  shopt: answerUnknown,
  kill: ({ args, state }) =>
    args.every((arg) => arg !== undefined && /^-\w+$/.test(arg)) ? withStatus(state, 'nonzero') : giveUp('kill'),
  trap: ({ args, state }) => {
    const [action, ...signals] = args;
    const isHarmless = signals.every((signal) => signal !== undefined && !/^(EXIT|0|ERR|DEBUG|RETURN)$/.test(signal));
    return isHarmless || action === '-' ? withStatus(state, 0) : giveUp('a trap on exit');
  },
  wait: waitForJobs,
  exec: (call) => {
    const { args, state, run, interpreter, cause } = call;
    if (args.length === 0) return withStatus(state, 0);
    if (args[0]?.startsWith('-') === true) return giveUp('an option of exec');
    const after = runProgram(args, state, run, interpreter, cause);
    if (after !== undefined) addExit(run, after, after.status, cause);
    return undefined;
  },
  command: ({ args, state, run, interpreter, cause }) => {
    const [first, second] = args;
    if (first === '-v' || first === '-V') {
      const isAbsent = second !== undefined && !state.installed && run.context.isAbsent(second);
      return withStatus(state, isAbsent ? 'nonzero' : 'unknown');
    }
    if (first === undefined || first.startsWith('-') || Object.hasOwn(BUILTINS, first)) return giveUp('command');
    return runProgram(args, state, run, interpreter, cause);
  },
  eval: refuse,
  '.': refuse,
  // dash has no such command.
  source: ({ state, run }) => (run.context.shell === 'dash' ? withStatus(state, 127) : giveUp('source')),
  let: refuse,
  alias: refuse,
  getopts: refuse,
  fg: refuse,
  bg: refuse,
  mapfile: refuse,
  readarray: refuse,
};

/** dash knows `pipefail` since a release that no distribution of long support had in 2025, so what follows is an assumption. */
function asksDashForPipefail({ args, run }: Call): boolean {
  const at = args.indexOf('pipefail');
  return run.context.shell === 'dash' && at > 0 && /^-[a-z]*o$/.test(args[at - 1] ?? '');
}

/** A special builtin that fails ends a POSIX shell. */
function endAtBadOption({ state, run, cause }: Call): undefined {
  run.assumptions.push({ kind: 'program', text: cause.text });
  addExit(run, state, 2, { ...cause, kind: 'failure' });
  return undefined;
}

function readStatus(args: readonly (string | undefined)[]): Status {
  const [text] = args;
  if (text === undefined) return 'unknown';
  return args.length === 1 && /^\d{1,9}$/.test(text) ? Number(text) % 256 : giveUp('a status that is no number');
}

function jump(type: 'break' | 'continue', { args, state, run }: Call): State | undefined {
  const levels = Number(args[0] ?? '1');
  if (!Number.isInteger(levels) || levels < 1) return giveUp(type);
  run.jumps.push({ type, levels, state: withStatus(state, 0) });
  return undefined;
}

type Declaration = readonly [name: string | undefined, value: string | undefined | null];

function readDeclarations(args: readonly (string | undefined)[]): readonly Declaration[] {
  return args.flatMap((arg): Declaration[] => {
    const equals = arg?.indexOf('=') ?? -1;
    if (arg === undefined) return [[undefined, undefined]];
    return equals === -1 ? [] : [[arg.slice(0, equals), arg.slice(equals + 1)]];
  });
}

function declare(declarations: readonly Declaration[], state: State): State {
  return declarations.reduce(
    (current, [name, value]) => {
      if (name === undefined) return giveUp('a name that is not known');
      return /^[A-Za-z_]\w*$/.test(name) ? withVariable(current, name, value) : giveUp('an option of a declaration');
    },
    withStatus(state, 0),
  );
}

function waitForJobs({ args, state, run }: Call): State | undefined {
  if (args.some((arg) => arg?.startsWith('-'))) return giveUp('an option of wait');
  const children = state.jobs.filter(({ isChild }) => isChild);
  if (children.some(({ ends }) => ends === undefined)) return giveUp('waits for a program');
  if (children.some(({ ends }) => ends === false)) {
    if (args.length > 0 && children.length > 1) return giveUp('waits for one of several');
    run.runsForEver = true;
    return undefined;
  }
  const jobs = state.jobs.filter(({ isChild }) => !isChild);
  return { ...state, jobs, status: args.length === 0 ? 0 : 'unknown' };
}
