import type { Expanded } from './expand-word.js';
import { lookUp } from './look-up.js';
import { addExit, type Run } from './run.js';
import { type State, type Value, withVariable } from './state.js';
import type { Span, Word, WordPart } from './syntax.js';

type Parameter = Extract<WordPart, { type: 'parameter' }>;
type ExpandText = (word: Word, state: State) => Expanded<string | undefined> | undefined;

/** Undefined when the expansion ends the shell. */
export function expandParameter(
  part: Parameter,
  state: State,
  run: Run,
  expand: ExpandText,
): Expanded<Value> | undefined {
  const { name, operator } = part;
  if (operator === 'other') return { value: undefined, state };
  const value = lookUp(name, state, run);
  if (operator === undefined) return checkIsSet(part, value, state, run);
  const isEmpty = answerEmpty(value, operator.startsWith(':'));
  switch (operator.at(-1)) {
    case '+':
      if (isEmpty === true) return { value: null, state };
      return isEmpty === undefined ? unknownOf(part, state, expand) : wordOf(part, state, expand);
    case '?':
      return isEmpty === false ? { value, state } : endUnset(part, isEmpty === true, state, run);
    case '=': {
      if (isEmpty === false) return { value, state };
      const word = wordOf(part, state, expand);
      if (word === undefined) return undefined;
      const assigned = isEmpty === true ? (word.value ?? undefined) : undefined;
      return { value: assigned, state: withVariable(word.state, name, assigned) };
    }
    default:
      if (isEmpty === false) return { value, state };
      return isEmpty === undefined ? unknownOf(part, state, expand) : wordOf(part, state, expand);
  }
}

/** Whether the operator takes the value for missing; a colon before it counts empty values as well. */
function answerEmpty(value: Value, countsEmpty: boolean): boolean | undefined {
  if (value === undefined) return undefined;
  return value === null || (countsEmpty && value === '');
}

function wordOf({ word }: Parameter, state: State, expand: ExpandText): Expanded<Value> | undefined {
  return word === undefined ? { value: '', state } : expand(word, state);
}

function unknownOf(part: Parameter, state: State, expand: ExpandText): Expanded<Value> | undefined {
  const word = wordOf(part, state, expand);
  return word === undefined ? undefined : { value: undefined, state: word.state };
}

function checkIsSet(part: Parameter, value: Value, state: State, run: Run): Expanded<Value> | undefined {
  const isExempt = part.name === '@' || part.name === '*' || state.nounset === false;
  if (isExempt || typeof value === 'string') return { value, state };
  return endUnset(part, value === null && state.nounset === true, state, run);
}

const NOWHERE: Span = { start: 0, end: 0 };

/** The shell ends, or may end where it is not known whether the variable is set. */
function endUnset(part: Parameter, isCertain: boolean, state: State, run: Run): Expanded<Value> | undefined {
  addExit(run, state, 'nonzero', { kind: 'unset-variable', text: part.name, span: part.word?.span ?? NOWHERE });
  return isCertain ? undefined : { value: undefined, state };
}
