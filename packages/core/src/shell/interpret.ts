import { runDoubleBrackets } from './double-brackets.js';
import { expandToText, expandWords } from './expand-word.js';
import { matchesPattern } from './match-pattern.js';
import { redirectState } from './redirect.js';
import { addExit, childOf, countStep, excerpt, giveUp, NotKnown, type Run } from './run.js';
import { runFor, runLoop } from './run-loop.js';
import { type Interpreter, runSimple } from './run-simple.js';
import {
  canFail,
  canSucceed,
  type Job,
  joinStates,
  joinStatus,
  type State,
  type Status,
  withStatus,
  withVariable,
} from './state.js';
import type { Command, ListItem, Pipeline, Script } from './syntax.js';

/**
 * Goes through a script on every way that it may take. Returns the state in which it goes on, undefined when it does not;
 * exits are collected in the run. `guarded` parts are those where `set -e` does not hold: conditions, and all but the last
 * command of `&&` and `||`.
 */
export function runScript(script: Script, state: State, run: Run, guarded: boolean): State | undefined {
  let current: State | undefined = state;
  for (const item of script.items) {
    if (current === undefined) return undefined;
    current = runItem(item, current, run, guarded);
  }
  return current;
}

function runItem(item: ListItem, state: State, run: Run, guarded: boolean): State | undefined {
  if (item.background) return { ...state, status: 0, jobs: [...state.jobs, startJob(item, state, run)] };
  let current = runPipeline(item.first, state, run, guarded || item.rest.length > 0);
  for (const [position, { operator, pipeline }] of item.rest.entries()) {
    if (current === undefined) return undefined;
    const { status } = current;
    const isLast = position === item.rest.length - 1;
    const goesOn = operator === '&&' ? canSucceed(status) : canFail(status);
    const skips = operator === '&&' ? canFail(status) : canSucceed(status);
    const reached = withStatus(current, operator === '&&' ? 0 : failing(status));
    const passed = withStatus(current, operator === '&&' ? failing(status) : 0);
    const after = goesOn ? runPipeline(pipeline, reached, run, guarded || !isLast) : undefined;
    current = joinStates([after, skips ? passed : undefined]);
  }
  return current;
}

function failing(status: Status): Status {
  return status === 'unknown' ? 'nonzero' : status;
}

function startJob(item: ListItem, state: State, run: Run): Job {
  const text = excerpt(run, item.span);
  const job = { text, span: item.span, isChild: true };
  try {
    const child = childOf(run);
    const end = runItem({ ...item, background: false }, { ...state, jobs: [] }, child, false);
    const mayEnd = end !== undefined || child.exits.length > 0;
    return { ...job, ends: mayEnd === child.runsForEver ? undefined : mayEnd };
  } catch (error) {
    if (error instanceof NotKnown) return { ...job, ends: undefined };
    throw error;
  }
}

function runPipeline(pipeline: Pipeline, state: State, run: Run, guarded: boolean): State | undefined {
  const { negated, commands } = pipeline;
  const isQuiet = guarded || negated;
  const [only] = commands;
  const after =
    commands.length === 1 && only !== undefined
      ? runCommand(only, state, run, isQuiet)
      : runStages(commands, state, run, isQuiet);
  if (after === undefined) return undefined;
  if (negated) return withStatus(after, negate(after.status));
  return isQuiet ? after : checkErrexit(pipeline, after, run);
}

function negate(status: Status): Status {
  if (status === 'unknown') return 'unknown';
  return status === 0 ? 1 : 0;
}

/** `set -e` ends the shell after a command that fails. */
function checkErrexit(pipeline: Pipeline, state: State, run: Run): State | undefined {
  if (state.errexit === false || !canFail(state.status)) return state;
  const [only] = pipeline.commands;
  // To dash `[[` is a program that is not there.
  const isProgram = only?.type === 'simple' || (only?.type === 'test' && run.context.shell === 'dash');
  const isPlain = pipeline.commands.length > 1 || isProgram || only?.type === 'subshell';
  // Shells differ in whether a compound command whose failure was guarded inside counts.
  const isCall = only?.type === 'simple' && only.words.length > 0 && isFunctionCall(only, state);
  const status = failing(state.status);
  addExit(run, state, status, { kind: 'failure', text: excerpt(run, pipeline.span), span: pipeline.span });
  if (state.errexit === true && isPlain && !isCall) return canSucceed(state.status) ? withStatus(state, 0) : undefined;
  return state;
}

function isFunctionCall({ words }: Extract<Command, { type: 'simple' }>, { functions }: State): boolean {
  const part = words[0]?.parts[0];
  return part?.type !== 'text' || functions.has(part.text);
}

/** The stages of a pipeline run beside each other, each in a shell of its own. */
function runStages(commands: readonly Command[], state: State, run: Run, guarded: boolean): State | undefined {
  const statuses: Status[] = [];
  let mayGoOn = true;
  for (const [position, command] of commands.entries()) {
    const isFirst = position === 0;
    const stage = childOf(run, isFirst ? {} : { context: { ...run.context, input: 'pipe' } });
    const status = runChild((child) => runCommand(command, { ...state, jobs: [] }, child, guarded), stage, run);
    // A stage that writes for ever is stopped when its reader ends; one that reads for ever is not.
    if (status === undefined && position === commands.length - 1) mayGoOn = false;
    statuses.push(status ?? 'unknown');
  }
  if (!mayGoOn) return undefined;
  const last = statuses.at(-1) ?? 0;
  const anyFails = statuses.some(canFail) ? joinStatus(last, statuses.every(canSucceed) ? last : 'unknown') : last;
  const withPipefail = statuses.every((status) => status === 0) ? 0 : anyFails === 0 ? 'unknown' : anyFails;
  return withStatus(state, state.pipefail === false ? last : joinStatus(last, withPipefail));
}

/** The status of a process of its own; undefined when it never ends. */
function runChild(body: (child: Run) => State | undefined, child: Run, run: Run): Status | undefined {
  const end = body(child);
  if (child.jumps.length > 0) giveUp('a jump out of a subshell');
  if (child.runsForEver) run.runsForEver = true;
  const statuses = [...child.exits.map(({ status }) => status), ...(end === undefined ? [] : [end.status])];
  return statuses.length === 0 ? undefined : statuses.reduce(joinStatus);
}

/** Runs `$( … )`; what it prints is not worked out. */
function substitute(script: Script, state: State, run: Run): State | undefined {
  const status = runChild((child) => runScript(script, { ...state, jobs: [] }, child, false), childOf(run), run);
  return status === undefined ? undefined : withStatus(state, state.errexit === false ? status : 'unknown');
}

/** For those who run commands out of commands, such as functions and `exec`. */
export const INTERPRETER: Interpreter = { guarded: false, runCommand, runScript, substitute };

function runCommand(command: Command, state: State, run: Run, guarded: boolean): State | undefined {
  countStep(run);
  if (command.type === 'simple') return runSimple(command, state, run, { ...INTERPRETER, guarded });
  const redirected = redirectState(command.redirects, state, run, substitute);
  if (redirected === undefined) return undefined;
  const after = runCompound(command, redirected.state, run, guarded);
  return redirected.mayFail ? joinStates([after, withStatus(state, 'nonzero')]) : after;
}

function runCompound(
  command: Exclude<Command, { type: 'simple' }>,
  state: State,
  run: Run,
  guarded: boolean,
): State | undefined {
  switch (command.type) {
    case 'group':
      return runScript(command.body, state, run, guarded);
    case 'subshell': {
      const status = runChild(
        (child) => runScript(command.body, { ...state, jobs: [] }, child, guarded),
        childOf(run),
        run,
      );
      return status === undefined ? undefined : withStatus(state, status);
    }
    case 'if':
      return runIf(command, state, run, guarded);
    case 'loop':
      return runLoop(command, state, run, (script, at, isCondition) =>
        runScript(script, at, run, guarded || isCondition),
      );
    case 'for':
      return runForCommand(command, state, run, guarded);
    case 'case':
      return runCase(command, state, run, guarded);
    case 'function':
      return { ...state, status: 0, functions: new Map(state.functions).set(command.name, command.body) };
    case 'test':
      return runDoubleBrackets(command.words, state, run, substitute);
  }
}

function runIf(command: Extract<Command, { type: 'if' }>, state: State, run: Run, guarded: boolean): State | undefined {
  const ends: (State | undefined)[] = [];
  let current: State | undefined = state;
  for (const { condition, body } of command.branches) {
    const tested: State | undefined = current === undefined ? undefined : runScript(condition, current, run, true);
    if (tested === undefined) return joinStates(ends);
    if (canSucceed(tested.status)) ends.push(runScript(body, withStatus(tested, 0), run, guarded));
    current = canFail(tested.status) ? tested : undefined;
  }
  if (current === undefined) return joinStates(ends);
  const otherwise = command.otherwise;
  return joinStates([
    ...ends,
    otherwise === undefined ? withStatus(current, 0) : runScript(otherwise, current, run, guarded),
  ]);
}

function runForCommand(
  command: Extract<Command, { type: 'for' }>,
  state: State,
  run: Run,
  guarded: boolean,
): State | undefined {
  const { words, name, body } = command;
  const expanded =
    words === undefined ? { value: state.positional, state } : expandWords(words, state, run, substitute);
  if (expanded === undefined) return undefined;
  const runBody = (value: string | undefined, at: State): State | undefined =>
    runScript(body, withVariable(at, name, value), run, guarded);
  return runFor(expanded.value, expanded.state, run, runBody);
}

function runCase(
  command: Extract<Command, { type: 'case' }>,
  state: State,
  run: Run,
  guarded: boolean,
): State | undefined {
  const subject = expandToText(command.subject, state, run, substitute);
  if (subject === undefined) return undefined;
  const ends: (State | undefined)[] = [];
  for (const { patterns, body } of command.clauses) {
    const answers = patterns.map((pattern) => matchesPattern(pattern, subject.value));
    if (answers.every((answer) => answer === false)) continue;
    const before = body.items.length === 0 ? withStatus(subject.state, 0) : subject.state;
    ends.push(runScript(body, before, run, guarded));
    if (answers.includes(true)) return joinStates(ends);
  }
  return joinStates([...ends, withStatus(subject.state, 0)]);
}
