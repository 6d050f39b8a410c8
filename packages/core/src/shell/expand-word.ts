import { evaluateArithmetic } from './arithmetic.js';
import { expandParameter } from './expand-parameter.js';
import { lookUp } from './look-up.js';
import type { Run } from './run.js';
import type { State, Value } from './state.js';
import type { Script, Word, WordPart } from './syntax.js';

/** Runs `$( … )`: the interpreter of commands, given from outside so that there is no circle of imports. */
export type Substitute = (script: Script, state: State, run: Run) => State | undefined;

export interface Expanded<Result> {
  readonly value: Result;
  readonly state: State;
}

/** The fields of words; undefined items cannot be known, an undefined list not even its length. */
export type Fields = readonly (string | undefined)[] | undefined;

/** Undefined when the expansion ends the shell, as `${NAME:?}` may. */
export function expandWords(
  words: readonly Word[],
  state: State,
  run: Run,
  substitute: Substitute,
): Expanded<Fields> | undefined {
  let current = state;
  let fields: Fields = [];
  for (const word of words) {
    const expanded = expandToFields(word, current, run, substitute);
    if (expanded === undefined) return undefined;
    current = expanded.state;
    fields = fields === undefined || expanded.value === undefined ? undefined : [...fields, ...expanded.value];
  }
  return { value: fields, state: current };
}

/** One text, without splitting: for assignments, subjects of `case` and targets of redirections. */
export function expandToText(
  word: Word,
  state: State,
  run: Run,
  substitute: Substitute,
): Expanded<string | undefined> | undefined {
  let current = state;
  let text: string | undefined = '';
  for (const part of word.parts) {
    const expanded = expandPart(part, current, run, substitute);
    if (expanded === undefined) return undefined;
    current = expanded.state;
    text = concatenate(text, expanded.value === null ? '' : expanded.value);
  }
  return { value: hasTilde(word) ? undefined : text, state: current };
}

function concatenate(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function hasTilde({ parts: [first] }: Word): boolean {
  return first?.type === 'text' && !first.quoted && first.text.startsWith('~');
}

function expandToFields(word: Word, state: State, run: Run, substitute: Substitute): Expanded<Fields> | undefined {
  if (word.parts.some(isAllParameters)) {
    const isAlone = word.parts.every((part) => isAllParameters(part) || (part.type === 'text' && part.text === ''));
    return { value: isAlone ? state.positional : undefined, state };
  }
  let current = state;
  const pieces: (Piece | typeof BREAK)[] = [];
  let isKnown = !hasTilde(word);
  for (const part of word.parts) {
    const expanded = expandPart(part, current, run, substitute);
    if (expanded === undefined) return undefined;
    current = expanded.state;
    const split = splitPart(part, expanded.value, current);
    if (split === undefined) isKnown = false;
    for (const [position, piece] of (split ?? []).entries()) {
      if (position > 0) pieces.push(BREAK);
      pieces.push(piece);
    }
  }
  return { value: isKnown ? joinPieces(pieces) : undefined, state: current };
}

/** A part of a field; undefined when it cannot be known, null when there is nothing. */
type Piece = string | undefined | null;
/** The end of a field. */
const BREAK: unique symbol = Symbol('break');

function joinPieces(pieces: readonly (Piece | typeof BREAK)[]): readonly (string | undefined)[] {
  const fields: (string | undefined)[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (piece === BREAK) isOpen = false;
    else if (piece !== null && isOpen) fields.push(concatenate(fields.pop(), piece));
    else if (piece !== null) {
      fields.push(piece);
      isOpen = true;
    }
  }
  return fields;
}

function isAllParameters(part: WordPart): boolean {
  return part.type === 'parameter' && part.name === '@' && part.quoted && part.operator === undefined;
}

/**
 * The pieces of a part; a field ends between two of them, and a piece of null holds nothing. Undefined when the number of
 * fields cannot be known: an unknown value outside quotes, or a pattern of file names.
 */
function splitPart(part: WordPart, value: Value, state: State): readonly Piece[] | undefined {
  if (part.quoted) return [value === null ? '' : value];
  if (value === undefined) return undefined;
  if (/[*?]|\[.*\]/s.test(value ?? '')) return undefined;
  if (part.type === 'text') return [value];
  if (value === null || value === '') return [null];
  if (state.variables.has('IFS')) return undefined;
  const words: (string | null)[] = value.split(/[ \t\n]+/).map((word) => (word === '' ? null : word));
  return words;
}

function expandPart(part: WordPart, state: State, run: Run, substitute: Substitute): Expanded<Value> | undefined {
  switch (part.type) {
    case 'text':
      return { value: part.text, state };
    case 'parameter':
      return expandParameter(part, state, run, (word, at) => expandToText(word, at, run, substitute));
    case 'arithmetic':
      return { value: computeArithmetic(part.expression, state, run), state };
    case 'command': {
      const after = substitute(part.script, state, run);
      return after === undefined ? undefined : { value: undefined, state: after };
    }
  }
}

function computeArithmetic(expression: string, state: State, run: Run): string | undefined {
  const value = evaluateArithmetic(expression, (name) => {
    const known = lookUp(name, state, run);
    return known === null || known === '' ? '0' : known;
  });
  return value === undefined ? undefined : String(value);
}
