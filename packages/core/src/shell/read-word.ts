import { type Cursor, fail, isAtEnd, peek, startsWith } from './cursor.js';
import { PARAMETER_OPERATORS, type Script, type Word, type WordPart } from './syntax.js';

/** What ends a word outside quotes. */
const BREAKS = new Set([' ', '\t', '\n', ';', '&', '|', '<', '>', '(', ')', '']);
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const SPECIAL_PARAMETER = /[@*#?$!0-9-]/y;

/** Undefined when no word begins here. */
export function readWord(cursor: Cursor): Word | undefined {
  return readWordUntil(cursor, (character) => BREAKS.has(character));
}

function readWordUntil(cursor: Cursor, isBreak: (character: string) => boolean): Word | undefined {
  const start = cursor.at;
  const parts: WordPart[] = [];
  while (!isAtEnd(cursor) && !isBreak(peek(cursor))) readPart(cursor, parts);
  return cursor.at === start ? undefined : { parts, span: { start, end: cursor.at } };
}

function readPart(cursor: Cursor, parts: WordPart[]): void {
  const character = peek(cursor);
  if (character === "'") parts.push(readSingleQuoted(cursor));
  else if (character === '"') readDoubleQuoted(cursor, parts);
  else if (character === '\\') readEscape(cursor, parts);
  else if (character === '$' || character === '`') parts.push(readExpansion(cursor, false));
  else {
    addText(parts, character, false);
    cursor.at += 1;
  }
}

function addText(parts: WordPart[], text: string, quoted: boolean): void {
  const last = parts.at(-1);
  if (last?.type === 'text' && last.quoted === quoted) parts[parts.length - 1] = { ...last, text: last.text + text };
  else parts.push({ type: 'text', text, quoted });
}

function readSingleQuoted(cursor: Cursor): WordPart {
  const end = cursor.text.indexOf("'", cursor.at + 1);
  if (end === -1) fail(cursor, 'a closing quote');
  const text = cursor.text.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  return { type: 'text', text, quoted: true };
}

/** A backslash keeps the next character as it is; before a line break both vanish. */
function readEscape(cursor: Cursor, parts: WordPart[]): void {
  const next = cursor.text[cursor.at + 1];
  cursor.at += next === undefined ? 1 : 2;
  if (next !== '\n') addText(parts, next ?? '\\', true);
}

function readDoubleQuoted(cursor: Cursor, parts: WordPart[]): void {
  cursor.at += 1;
  // An empty pair of quotes is a word of its own.
  parts.push({ type: 'text', text: '', quoted: true });
  while (peek(cursor) !== '"') {
    if (isAtEnd(cursor)) fail(cursor, 'a closing quote');
    const character = peek(cursor);
    if (character === '\\') {
      const next = cursor.text[cursor.at + 1] ?? '';
      if (next !== '\n') addText(parts, '$`"\\'.includes(next) ? next : `\\${next}`, true);
      cursor.at += 2;
    } else if (character === '$' || character === '`') {
      parts.push(readExpansion(cursor, true));
    } else {
      addText(parts, character, true);
      cursor.at += 1;
    }
  }
  cursor.at += 1;
}

function readExpansion(cursor: Cursor, quoted: boolean): WordPart {
  if (peek(cursor) === '`') return readBackquoted(cursor, quoted);
  if (startsWith(cursor, '$((')) return readArithmetic(cursor, quoted);
  if (startsWith(cursor, '$(')) {
    cursor.at += 2;
    const script = cursor.readScript(cursor, (one) => peek(one) === ')');
    cursor.at += 1;
    return { type: 'command', script, quoted };
  }
  if (startsWith(cursor, '${')) return readBraced(cursor, quoted);
  cursor.at += 1;
  const name = match(cursor, NAME) ?? match(cursor, SPECIAL_PARAMETER);
  // `$'…'` and `$"…"` of bash are not worked out.
  if (name === undefined && (peek(cursor) === "'" || (peek(cursor) === '"' && !quoted))) fail(cursor, 'a plain quote');
  return name === undefined ? { type: 'text', text: '$', quoted } : { type: 'parameter', name, quoted };
}

function match(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}

function readBraced(cursor: Cursor, quoted: boolean): WordPart {
  cursor.at += 2;
  const isLength = peek(cursor) === '#' && cursor.text[cursor.at + 1] !== '}';
  if (isLength) cursor.at += 1;
  const name = match(cursor, NAME) ?? match(cursor, /\d+/y) ?? match(cursor, SPECIAL_PARAMETER) ?? '';
  const operator = PARAMETER_OPERATORS.find((one) => startsWith(cursor, one));
  if (operator !== undefined) cursor.at += operator.length;
  const isPlain = peek(cursor) === '}';
  const word = readWordUntil(cursor, (character) => character === '}');
  if (peek(cursor) !== '}') fail(cursor, 'a closing brace');
  cursor.at += 1;
  if (name === '' || isLength || (operator === undefined && !isPlain)) {
    return { type: 'parameter', name, operator: 'other', quoted };
  }
  return {
    type: 'parameter',
    name,
    quoted,
    ...(operator === undefined ? {} : { operator }),
    ...(word === undefined ? {} : { word }),
  };
}

function readArithmetic(cursor: Cursor, quoted: boolean): WordPart {
  const start = cursor.at + 3;
  const end = findArithmeticEnd(cursor.text, start);
  if (end === -1) fail(cursor, 'two closing parentheses');
  cursor.at = end + 2;
  return { type: 'arithmetic', expression: cursor.text.slice(start, end), quoted };
}

/** The offset of the `))` that closes what begins at `start`, or -1. */
export function findArithmeticEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      if (depth === 0) return text[at + 1] === ')' ? at : -1;
      depth -= 1;
    }
  }
  return -1;
}

function readBackquoted(cursor: Cursor, quoted: boolean): WordPart {
  let end = cursor.at + 1;
  while (end < cursor.text.length && cursor.text[end] !== '`') end += cursor.text[end] === '\\' ? 2 : 1;
  if (end >= cursor.text.length) fail(cursor, 'a closing backquote');
  const inner = cursor.text.slice(cursor.at + 1, end).replace(/\\([\\`$])/g, '$1');
  cursor.at = end + 1;
  const script: Script = cursor.readScript({ ...cursor, text: inner, at: 0, heredocs: [] }, isAtEnd);
  return { type: 'command', script, quoted };
}
