import type { Command, Span } from './syntax.js';

/** The value of a variable: undefined when it cannot be known, null when it is not set. */
export type Value = string | undefined | null;

/** An exit status: a number, or what little is known of it. */
export type Status = number | 'nonzero' | 'unknown';

/** One point of a script's run. Never changed; every step makes a new one. */
export interface State {
  readonly variables: ReadonlyMap<string, Value>;
  /** Undefined where it depends on the way taken which body, if any, the name has. */
  readonly functions: ReadonlyMap<string, Command | undefined>;
  /** Undefined when they cannot be known. */
  readonly positional: readonly string[] | undefined;
  readonly status: Status;
  /** `undefined`: on some ways to this point, off on others. */
  readonly errexit: boolean | undefined;
  readonly nounset: boolean | undefined;
  readonly pipefail: boolean | undefined;
  /** Seconds that `sleep` has taken so far, at least. */
  readonly elapsed: number;
  readonly jobs: readonly Job[];
  /** A package manager ran, so programs may exist that the image lacks. */
  readonly installed: boolean;
}

/** What was sent to the background, by `&` or by itself. */
export interface Job {
  readonly text: string;
  readonly span: Span;
  /** `undefined` when it is not known whether it ends. */
  readonly ends: boolean | undefined;
  /** Waited for by `wait`; false for daemons. */
  readonly isChild: boolean;
  /** Where a file may say that the daemon stays in the foreground. */
  readonly configuration?: string;
}

export const INITIAL_STATE: State = {
  variables: new Map(),
  functions: new Map(),
  positional: [],
  status: 0,
  errexit: false,
  nounset: false,
  pipefail: false,
  elapsed: 0,
  jobs: [],
  installed: false,
};

export function withStatus(state: State, status: Status): State {
  return { ...state, status };
}

export function withVariable(state: State, name: string, value: Value): State {
  return { ...state, variables: new Map(state.variables).set(name, value) };
}

/** What holds whichever way led here; undefined when no way does. */
export function joinStates(states: readonly (State | undefined)[]): State | undefined {
  return states.reduce((a, b) => (a === undefined || b === undefined ? (a ?? b) : joinTwo(a, b)), undefined);
}

function joinTwo(a: State, b: State): State {
  const names = new Set([...a.variables.keys(), ...b.variables.keys()]);
  const variables = new Map<string, Value>();
  for (const name of names) {
    const isEqual = a.variables.has(name) && b.variables.has(name) && a.variables.get(name) === b.variables.get(name);
    variables.set(name, isEqual ? a.variables.get(name) : undefined);
  }
  return {
    variables,
    functions: joinFunctions(a.functions, b.functions),
    positional: sameTexts(a.positional, b.positional) ? a.positional : undefined,
    status: joinStatus(a.status, b.status),
    errexit: a.errexit === b.errexit ? a.errexit : undefined,
    nounset: a.nounset === b.nounset ? a.nounset : undefined,
    pipefail: a.pipefail === b.pipefail ? a.pipefail : undefined,
    elapsed: Math.min(a.elapsed, b.elapsed),
    jobs: a.jobs.length >= b.jobs.length ? a.jobs : b.jobs,
    installed: a.installed || b.installed,
  };
}

function joinFunctions(a: State['functions'], b: State['functions']): State['functions'] {
  const names = new Set([...a.keys(), ...b.keys()]);
  return new Map([...names].map((name) => [name, a.get(name) === b.get(name) ? a.get(name) : undefined]));
}

export function joinStatus(a: Status, b: Status): Status {
  if (a === b) return a;
  return canSucceed(a) || canSucceed(b) ? 'unknown' : 'nonzero';
}

export function canSucceed(status: Status): boolean {
  return status === 0 || status === 'unknown';
}

export function canFail(status: Status): boolean {
  return status !== 0;
}

/** Whether going on from either can lead to nothing different, time aside. */
export function isSameState(a: State, b: State): boolean {
  const { errexit, nounset, pipefail } = b;
  return (
    a.status === b.status &&
    a.errexit === errexit &&
    a.nounset === nounset &&
    a.pipefail === pipefail &&
    [...a.functions, ...b.functions].every(([name]) => a.functions.get(name) === b.functions.get(name)) &&
    sameTexts(a.positional, b.positional) &&
    a.variables.size === b.variables.size &&
    [...a.variables].every(([name, value]) => b.variables.has(name) && b.variables.get(name) === value)
  );
}

function sameTexts(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.length === b.length && a.every((text, at) => text === b[at]);
}
