import { INTERPRETER, runScript } from './interpret.js';
import { parseShellScript } from './parse-script.js';
import { type Assumption, addExit, type Cause, type Exit, NotKnown, type Run, type ShellContext } from './run.js';
import { runProgram } from './run-program.js';
import { INITIAL_STATE, type Job, joinStatus, type State } from './state.js';
import type { Span } from './syntax.js';

/** What a script does, read without running it. */
export type ShellReading =
  | { readonly ends: 'never' }
  | { readonly ends: 'unknown' }
  | {
      readonly ends: 'always';
      /** Left out when it depends. */
      readonly exitCode?: number;
      /** True when it is not 0, whichever it is. */
      readonly fails: boolean;
      /** True when it can only be 0. */
      readonly succeeds: boolean;
      readonly because: Cause;
      readonly assumptions: readonly Assumption[];
      /** What still runs in the background when the script ends: it is stopped with it. */
      readonly background: readonly Job[];
      /** Programs that the image does not have. */
      readonly missing: readonly { readonly name: string; readonly span: Span }[];
      /** Seconds that it sleeps, at least. */
      readonly seconds: number;
    };

const UNKNOWN: ShellReading = { ends: 'unknown' };

/** Never throws; whatever is not understood makes the answer `unknown`. `prepare` applies the options of the shell. */
export function readShell(text: string, context: ShellContext, prepare?: (state: State) => State): ShellReading {
  return shellReaderOf(text, prepare)?.(context) ?? UNKNOWN;
}

/**
 * The same for a script that is read more than once: it is parsed now, and followed in every context that is given.
 * Undefined when it is not understood.
 */
export function shellReaderOf(
  text: string,
  prepare: (state: State) => State = (state) => state,
): ((context: ShellContext) => ShellReading) | undefined {
  const script = parseShellScript(text);
  if (script === undefined) return undefined;
  const span = script.items.at(-1)?.span ?? { start: 0, end: 0 };
  const end: Cause = { kind: 'end', text: text.slice(span.start, span.end), span };
  return (context) =>
    read(text, context, end, (run) =>
      runScript(script, prepare({ ...INITIAL_STATE, positional: context.positional }), run, false),
    );
}

/** A plain command, without a shell: its words, undefined where they cannot be known. Never throws. */
export function readCall(words: readonly (string | undefined)[], context: ShellContext): ShellReading {
  const text = words.map((word) => word ?? '?').join(' ');
  const cause: Cause = { kind: 'end', text, span: { start: 0, end: text.length } };
  return read(text, context, cause, (run) => runProgram(words, INITIAL_STATE, run, INTERPRETER, cause));
}

function read(text: string, context: ShellContext, end: Cause, start: (run: Run) => State | undefined): ShellReading {
  const run: Run = {
    context,
    text,
    exits: [],
    jumps: [],
    assumptions: [],
    missing: [],
    runsForEver: false,
    budget: { steps: 0 },
    depth: 0,
  };
  try {
    const last = start(run);
    if (last !== undefined) addExit(run, last, last.status, end);
  } catch (error) {
    if (error instanceof NotKnown || error instanceof RangeError) return UNKNOWN;
    throw error;
  }
  return run.jumps.length > 0 ? UNKNOWN : conclude(run);
}

function conclude(run: Run): ShellReading {
  const [first, ...others] = run.exits;
  if (first === undefined) return run.runsForEver ? { ends: 'never' } : UNKNOWN;
  if (run.runsForEver) return UNKNOWN;
  const status = others.reduce((joined, exit) => joinStatus(joined, exit.status), first.status);
  return {
    ends: 'always',
    fails: status === 'nonzero' || (typeof status === 'number' && status !== 0),
    succeeds: status === 0,
    because: mainCause(run.exits),
    assumptions: run.assumptions,
    background: run.exits.every(({ jobs }) => jobs.some(({ ends }) => ends !== true))
      ? first.jobs.filter(({ ends }) => ends !== true)
      : [],
    missing: run.missing,
    seconds: Math.min(...run.exits.map(({ elapsed }) => elapsed)),
    ...(typeof status === 'number' ? { exitCode: status } : {}),
  };
}

/** An end that the author wrote tells more than running off the end of the script. */
function mainCause(exits: readonly Exit[]): Cause {
  const written = exits.find(({ cause }) => cause.kind === 'exit' || cause.kind === 'unset-variable');
  return (written ?? exits.find(({ cause }) => cause.kind === 'end') ?? (exits[0] as Exit)).cause;
}
