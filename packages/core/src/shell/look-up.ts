import type { Run } from './run.js';
import type { State, Value } from './state.js';

/** The value of a parameter. Reading a variable that nothing in the manifests sets is noted as an assumption. */
export function lookUp(name: string, state: State, run: Run): Value {
  if (/^\d+$/.test(name)) return lookUpPositional(Number(name), state, run);
  switch (name) {
    case '#':
      return state.positional === undefined ? undefined : String(state.positional.length);
    case '@':
    case '*':
      return state.positional === undefined || state.variables.has('IFS') ? undefined : state.positional.join(' ');
    case '?':
      return typeof state.status === 'number' ? String(state.status) : undefined;
    case '$':
    case '!':
    case '-':
      return undefined;
    default:
      return lookUpVariable(name, state, run);
  }
}

function lookUpPositional(position: number, { positional }: State, { context }: Run): Value {
  if (position === 0) return context.zero;
  return positional === undefined ? undefined : (positional[position - 1] ?? null);
}

function lookUpVariable(name: string, state: State, run: Run): Value {
  if (state.variables.has(name)) return state.variables.get(name);
  const value = run.context.variable(name);
  if (value === null) run.assumptions.push({ kind: 'unset', name });
  return value;
}
