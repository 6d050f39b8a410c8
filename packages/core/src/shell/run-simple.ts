import { BUILTINS, type Builtin } from './builtins.js';
import { expandToText, expandWords, type Substitute } from './expand-word.js';
import { reachCommand } from './reached-command.js';
import { type Redirected, redirectState } from './redirect.js';
import { addExit, type Cause, childOf, excerpt, giveUp, type Run } from './run.js';
import { runProgram } from './run-program.js';
import { joinStates, joinStatus, type State, withStatus, withVariable } from './state.js';
import type { Command, Script, SimpleCommand, WordPart } from './syntax.js';

/** The interpreter of commands, given from outside so that there is no circle of imports. */
export interface Interpreter {
  readonly guarded: boolean;
  readonly runCommand: (command: Command, state: State, run: Run, guarded: boolean) => State | undefined;
  readonly runScript: (script: Script, state: State, run: Run, guarded: boolean) => State | undefined;
  readonly substitute: Substitute;
}

/** Builtins whose failing redirection ends a POSIX shell. */
const SPECIAL = new Set([
  ':',
  '.',
  'break',
  'continue',
  'eval',
  'exec',
  'exit',
  'export',
  'readonly',
  'return',
  'set',
  'shift',
  'times',
  'trap',
  'unset',
]);
/** Programs whose arguments decide nothing: an unset variable among them is no assumption. */
const PRINTERS = new Set(['echo', 'printf']);

export function runSimple(command: SimpleCommand, state: State, run: Run, interpreter: Interpreter): State | undefined {
  const { substitute } = interpreter;
  const assumed = run.assumptions.length;
  const expanded = expandWords(command.words, state, run, substitute);
  if (expanded === undefined) return undefined;
  const words = expanded.value ?? wordsWithoutValues(command, run);
  const [name] = words;
  if (name !== undefined && PRINTERS.has(name)) run.assumptions.length = assumed;
  const cause: Cause = { kind: 'end', text: excerpt(run, command.span), span: command.span };
  const redirected = redirectState(command.redirects, expanded.state, run, substitute);
  if (redirected === undefined) return undefined;
  if (isSupposedToFail(words, redirected, cause, run)) return fail(words, redirected.state, run, cause);
  if (redirected.mayFail && (name === undefined || SPECIAL.has(name)))
    addExit(run, state, 'nonzero', { ...cause, kind: 'failure' });
  if (words.length === 0) return assign(command, redirected.state, run, substitute, redirected.mayFail);

  const before =
    command.assignments.length === 0
      ? redirected.state
      : assignBefore(command, redirected.state, run, interpreter, name);
  if (before === undefined) return undefined;
  const after = runWords(words, { ...before, status: state.status }, run, interpreter, cause);
  if (after === undefined) return redirected.mayFail ? withStatus(state, 'nonzero') : undefined;
  return redirected.mayFail ? joinStates([after, withStatus(state, 'nonzero')]) : after;
}

/** For words that split into nobody knows how many: only programs whose arguments decide nothing can still be followed. */
function wordsWithoutValues({ words }: SimpleCommand, run: Run): readonly (string | undefined)[] {
  const texts = words.map(({ parts }) => (parts.every(isText) ? parts.map(({ text }) => text).join('') : undefined));
  const [name] = texts;
  const isSupposed = run.context.supposeFails !== undefined && name !== undefined && !Object.hasOwn(BUILTINS, name);
  return isSupposed || (name !== undefined && PRINTERS.has(name)) ? texts : giveUp('unknown words');
}

function isText(part: WordPart): part is Extract<WordPart, { type: 'text' }> {
  return part.type === 'text';
}

function isSupposedToFail(
  words: readonly (string | undefined)[],
  { outputs, inputs }: Redirected,
  { text, span }: Cause,
  { context }: Run,
): boolean {
  return words.length > 0 && context.supposeFails?.(reachCommand(words, { outputs, inputs, text, span })) === true;
}

/** A shell ends with a program that it becomes, and, other than bash, with a builtin such as `.` that cannot do its work. */
function fail([name]: readonly (string | undefined)[], state: State, run: Run, cause: Cause): State | undefined {
  const endsShell = name === 'exec' || (name !== undefined && SPECIAL.has(name) && run.context.shell !== 'bash');
  if (!endsShell) return withStatus(state, 'nonzero');
  addExit(run, state, 'nonzero', { ...cause, kind: 'failure' });
  return undefined;
}

/** Assignments alone: their status is that of the last `$( … )`. */
function assign(
  { assignments }: SimpleCommand,
  state: State,
  run: Run,
  substitute: Substitute,
  mayFail: boolean,
): State | undefined {
  let current = withStatus(state, 0);
  for (const { name, value } of assignments) {
    const expanded = expandToText(value, current, run, substitute);
    if (expanded === undefined) return undefined;
    current = withVariable(expanded.state, name, expanded.value);
  }
  return mayFail ? withStatus(current, joinStatus(current.status, 'nonzero')) : current;
}

/** `NAME=value command`: only the command sees the value, and what it does with it is not worked out for functions. */
function assignBefore(
  command: SimpleCommand,
  state: State,
  run: Run,
  { substitute }: Interpreter,
  name: string | undefined,
): State | undefined {
  if (name === undefined || state.functions.has(name) || SPECIAL.has(name))
    return giveUp('an assignment before a function');
  const after = assign(command, state, run, substitute, false);
  return after === undefined ? undefined : { ...after, variables: state.variables };
}

function runWords(
  words: readonly (string | undefined)[],
  state: State,
  run: Run,
  interpreter: Interpreter,
  cause: Cause,
): State | undefined {
  const [name, ...args] = words;
  if (name === undefined) return giveUp('an unknown program');
  const body = state.functions.get(name);
  if (body === undefined && state.functions.has(name)) return giveUp('a function that may not be there');
  if (body !== undefined && !SPECIAL.has(name)) return callFunction(body, args, state, run, interpreter);
  const builtin: Builtin | undefined = Object.hasOwn(BUILTINS, name) ? BUILTINS[name] : undefined;
  if (builtin !== undefined) return builtin({ args, state, run, interpreter, cause });
  return runProgram(words, state, run, interpreter, cause);
}

function callFunction(
  body: Command,
  args: readonly (string | undefined)[],
  state: State,
  run: Run,
  { runCommand, guarded }: Interpreter,
): State | undefined {
  // Not a process of its own, but it shares the limit on depth.
  childOf(run);
  const firstJump = run.jumps.length;
  const positional = args.every((one) => one !== undefined) ? args : undefined;
  const inner = { ...run, depth: run.depth + 1 };
  const end = runCommand(body, { ...state, positional }, inner, guarded);
  if (inner.runsForEver) run.runsForEver = true;
  const returned = run.jumps.splice(firstJump);
  for (const jump of returned) if (jump.type !== 'return') run.jumps.push(jump);
  const after = joinStates([end, ...returned.filter(({ type }) => type === 'return').map((jump) => jump.state)]);
  return after === undefined ? undefined : { ...after, positional: state.positional };
}
