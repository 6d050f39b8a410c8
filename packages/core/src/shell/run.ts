import type { ReachedCommand } from './reached-command.js';
import { type State, type Status, withStatus } from './state.js';
import type { Span } from './syntax.js';

/** What a program does as far as the script's own end depends on it. */
export interface ProgramEffect {
  readonly behaviour: 'succeeds' | 'fails' | 'ends' | 'never' | 'daemon' | 'unknown';
  /** So by custom, not by nature. */
  readonly certainty?: 'likely';
  /** Without arguments it waits for an open standard input. */
  readonly readsInput?: boolean;
  /** Afterwards programs may exist that the image lacks. */
  readonly installs?: boolean;
  /** A file below this folder may say that the daemon stays in the foreground. */
  readonly configuration?: string;
}

/** What the script is given from outside. */
export interface ShellContext {
  /** The name of the shell: `sh`, `bash`, `ash` or `dash`. */
  readonly shell: string;
  /** `$0` and what follows it. */
  readonly zero: string;
  readonly positional: readonly string[];
  /** A value, null for a variable that nothing sets, undefined when it cannot be known. */
  readonly variable: (name: string) => string | undefined | null;
  /** Whether the image is known not to have the program. */
  readonly isAbsent: (program: string) => boolean;
  /** What is known of a call; undefined when nothing is. */
  readonly effectOf: (program: string, args: readonly string[]) => ProgramEffect | undefined;
  /** Seconds of `sleep` from which on people mean that the script keeps running. */
  readonly longSleep: number;
  /** The text of a file that the manifests provide. */
  readonly file: (path: string) => string | undefined;
  /** Whether there is a file at a path that no script can change; undefined for any other path. */
  readonly hasFile?: (path: string) => boolean | undefined;
  /** `open` when `stdin` or `tty` keep the standard input waiting for somebody. */
  readonly input: 'closed' | 'pipe' | 'open';
  /**
   * For a run that tries out what a failure would lead to: asked before every simple command whether to take it for
   * failed. In such a run programs of which nothing is known end, be it well or badly.
   */
  readonly supposeFails?: (command: ReachedCommand) => boolean;
}

/** Why a script ends where it ends. */
export interface Cause {
  readonly kind: 'exit' | 'end' | 'failure' | 'unset-variable' | 'missing-program';
  /** The command, or the name of the variable or program. */
  readonly text: string;
  readonly span: Span;
}

export interface Exit {
  readonly status: Status;
  readonly cause: Cause;
  readonly jobs: State['jobs'];
  readonly elapsed: number;
}

export type Assumption =
  /** Nothing in the manifests sets it, but the image may. */
  | { readonly kind: 'unset'; readonly name: string }
  /** It ends by custom. */
  | { readonly kind: 'program'; readonly text: string };

/** What came of a run so far, beside the state in which it goes on. Belongs to one shell process. */
export interface Run {
  readonly context: ShellContext;
  readonly text: string;
  readonly exits: Exit[];
  readonly jumps: { readonly type: 'break' | 'continue' | 'return'; readonly levels: number; readonly state: State }[];
  readonly assumptions: Assumption[];
  /** Calls of programs that the image does not have. */
  readonly missing: { readonly name: string; readonly span: Span }[];
  /** Some way through the script goes on for ever. */
  runsForEver: boolean;
  /** Shared by the processes of one script. */
  readonly budget: { steps: number };
  readonly depth: number;
}

/** A program or a construct whose effect is not known: nothing can be said of the script. */
export class NotKnown extends Error {}

export function giveUp(why: string): never {
  throw new NotKnown(why);
}

/** After a program of which nothing is known; only a run that tries something out goes on. */
export function endSomehow(why: string, state: State, { context }: Run): State {
  return context.supposeFails === undefined ? giveUp(why) : withStatus(state, 'unknown');
}

/** Enough for every start command; stops scripts that compute. */
const MOST_STEPS = 20_000;
const DEEPEST_CALL = 30;

export function countStep(run: Run): void {
  run.budget.steps += 1;
  if (run.budget.steps > MOST_STEPS) giveUp('too long');
}

/** The run of a subshell or of another shell, whose exits are not those of its parent. */
export function childOf(run: Run, changes: Partial<Pick<Run, 'context' | 'text'>> = {}): Run {
  if (run.depth >= DEEPEST_CALL) giveUp('too deep');
  return { ...run, ...changes, exits: [], jumps: [], runsForEver: false, depth: run.depth + 1 };
}

export function addExit(run: Run, state: State, status: Status, cause: Cause): void {
  run.exits.push({ status, cause, jobs: state.jobs, elapsed: state.elapsed });
}

export function excerpt(run: Run, { start, end }: Span): string {
  return run.text.slice(start, end).trim();
}
