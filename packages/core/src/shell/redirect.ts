import { expandToText, type Substitute } from './expand-word.js';
import type { Run } from './run.js';
import type { State } from './state.js';
import type { Redirect } from './syntax.js';

const WRITES = /^>[>|]?$/;
const ALWAYS_THERE = /^\/dev\/(null|stdout|stderr|zero|full|random|urandom|fd\/\d|tty|stdin)$/;

export interface Redirected {
  readonly state: State;
  /** A file is opened of which it is not known whether it can be. */
  readonly mayFail: boolean;
  /** The files that are written and read, as far as their names are known. */
  readonly outputs: readonly string[];
  readonly inputs: readonly string[];
}

/** Undefined when an expansion ends the shell. */
export function redirectState(
  redirects: readonly Redirect[],
  state: State,
  run: Run,
  substitute: Substitute,
): Redirected | undefined {
  let current = state;
  let mayFail = false;
  const outputs: string[] = [];
  const inputs: string[] = [];
  for (const { operator, target } of redirects) {
    if (operator.startsWith('<<')) continue;
    const expanded = expandToText(target, current, run, substitute);
    if (expanded === undefined) return undefined;
    current = expanded.state;
    const path = expanded.value;
    if (path === undefined || !isSafe(operator, path, run)) mayFail = true;
    if (path !== undefined && WRITES.test(operator)) outputs.push(path);
    if (path !== undefined && operator === '<') inputs.push(path);
  }
  return { state: { ...current, status: state.status }, mayFail, outputs, inputs };
}

function isSafe(operator: string, path: string, run: Run): boolean {
  if (operator === '>&' || operator === '<&') return /^([012]|-)$/.test(path);
  if (ALWAYS_THERE.test(path)) return path !== '/dev/tty' && path !== '/dev/full';
  return operator === '<' && run.context.file(path) !== undefined;
}
