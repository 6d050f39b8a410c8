import { expandToText, type Substitute } from './expand-word.js';
import type { Run } from './run.js';
import type { State } from './state.js';
import type { Redirect } from './syntax.js';

const ALWAYS_THERE = /^\/dev\/(null|stdout|stderr|zero|full|random|urandom|fd\/\d|tty|stdin)$/;

/** `mayFail`: a file is opened of which it is not known whether it can be. Undefined when an expansion ends the shell. */
export function redirectState(
  redirects: readonly Redirect[],
  state: State,
  run: Run,
  substitute: Substitute,
): { readonly state: State; readonly mayFail: boolean } | undefined {
  let current = state;
  let mayFail = false;
  for (const { operator, target } of redirects) {
    if (operator.startsWith('<<')) continue;
    const expanded = expandToText(target, current, run, substitute);
    if (expanded === undefined) return undefined;
    current = expanded.state;
    const path = expanded.value;
    if (path === undefined || !isSafe(operator, path, run)) mayFail = true;
  }
  return { state: { ...current, status: state.status }, mayFail };
}

function isSafe(operator: string, path: string, run: Run): boolean {
  if (operator === '>&' || operator === '<&') return /^([012]|-)$/.test(path);
  if (ALWAYS_THERE.test(path)) return path !== '/dev/tty' && path !== '/dev/full';
  return operator === '<' && run.context.file(path) !== undefined;
}
