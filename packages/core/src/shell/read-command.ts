import { type Cursor, fail, isAtEnd, peek, skipBlanks, skipLines, startsWith } from './cursor.js';
import { findArithmeticEnd, readWord } from './read-word.js';
import type { Branch, CaseClause, Command, ListItem, Pipeline, Redirect, Script, SimpleCommand, Word } from './syntax.js';

const REDIRECT = /(\d*)(<<-|<<<|<<|<>|<&|>>|>&|>\||<|>)/y;
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=/;
/** Bash alone knows these; a script that uses them is not worked out. */
const UNSUPPORTED = new Set(['select', 'coproc', 'function', 'time']);
const CLOSING = new Set(['then', 'do', 'done', 'fi', 'elif', 'else', 'esac', '}']);

/** Reads commands until `isEnd` holds at the start of one. */
export function readScript(cursor: Cursor, isEnd: (cursor: Cursor) => boolean): Script {
  const items: ListItem[] = [];
  skipLines(cursor);
  while (!isEnd(cursor)) {
    if (isAtEnd(cursor)) fail(cursor, 'the end of a block');
    items.push(readItem(cursor));
    skipLines(cursor);
  }
  return { items };
}

function readItem(cursor: Cursor): ListItem {
  const start = cursor.at;
  const first = readPipeline(cursor);
  const rest: { operator: '&&' | '||'; pipeline: Pipeline }[] = [];
  for (;;) {
    skipBlanks(cursor);
    const operator = startsWith(cursor, '&&') ? '&&' : startsWith(cursor, '||') ? '||' : undefined;
    if (operator === undefined) break;
    cursor.at += 2;
    skipLines(cursor);
    rest.push({ operator, pipeline: readPipeline(cursor) });
  }
  const span = { start, end: cursor.at };
  return { first, rest, background: readSeparator(cursor), span };
}

/** True for `&`. Nothing has to stand before a closing parenthesis, a line break or the end. */
function readSeparator(cursor: Cursor): boolean {
  const character = peek(cursor);
  if (startsWith(cursor, ';;')) return false;
  if (character === ';' || character === '&') cursor.at += 1;
  else if (!['', '\n', ')'].includes(character)) fail(cursor, 'the end of a command');
  return character === '&';
}

function readPipeline(cursor: Cursor): Pipeline {
  skipBlanks(cursor);
  const start = cursor.at;
  const negated = peekWord(cursor) === '!';
  if (negated) cursor.at += 1;
  const commands = [readCommand(cursor)];
  for (;;) {
    skipBlanks(cursor);
    if (peek(cursor) !== '|' || startsWith(cursor, '||')) break;
    if (startsWith(cursor, '|&')) fail(cursor, 'a plain pipe');
    cursor.at += 1;
    skipLines(cursor);
    commands.push(readCommand(cursor));
  }
  return { negated, commands, span: { start, end: cursor.at } };
}

/** The unquoted word that stands here, for comparing with reserved words. */
function peekWord(cursor: Cursor): string {
  return /[^\s;&|<>()"'\\$`]*/y[Symbol.match](cursor.text.slice(cursor.at, cursor.at + 40))?.[0] ?? '';
}

function readCommand(cursor: Cursor): Command {
  skipBlanks(cursor);
  const start = cursor.at;
  const word = peekWord(cursor);
  if (UNSUPPORTED.has(word) || CLOSING.has(word)) fail(cursor, 'a command');
  const command = readCompound(cursor, word) ?? readFunction(cursor) ?? readSimple(cursor);
  const redirects = command.type === 'simple' ? command.redirects : readRedirects(cursor);
  return { ...command, redirects, span: { start, end: cursor.at } };
}

type Unplaced = Command;
const NOWHERE = { redirects: [], span: { start: 0, end: 0 } };

function readCompound(cursor: Cursor, word: string): Unplaced | undefined {
  if (startsWith(cursor, '((') && findArithmeticEnd(cursor.text, cursor.at + 2) !== -1) return readArithmeticTest(cursor);
  if (peek(cursor) === '(') return readSubshell(cursor);
  switch (word) {
    case '{':
      return { ...NOWHERE, type: 'group', body: readBlock(cursor, '{', ['}']) };
    case 'if':
      return readIf(cursor);
    case 'while':
    case 'until': {
      const condition = readBlock(cursor, word, ['do'], 'keep');
      return { ...NOWHERE, type: 'loop', until: word === 'until', condition, body: readBlock(cursor, 'do', ['done']) };
    }
    case 'for':
      return readFor(cursor);
    case 'case':
      return readCase(cursor);
    case '[[':
      return readBracketTest(cursor);
    default:
      return undefined;
  }
}

/** From an opening word to one of the closing ones, which is taken along unless it is to be kept. */
function readBlock(cursor: Cursor, opening: string, closing: readonly string[], last: 'take' | 'keep' = 'take'): Script {
  takeWord(cursor, opening);
  const script = readScript(cursor, (one) => closing.includes(peekWord(one)));
  if (script.items.length === 0) fail(cursor, 'a command');
  if (last === 'take') cursor.at += peekWord(cursor).length;
  return script;
}

function takeWord(cursor: Cursor, word: string): void {
  skipLines(cursor);
  if (peekWord(cursor) !== word) fail(cursor, word);
  cursor.at += word.length;
}

function readSubshell(cursor: Cursor): Unplaced {
  cursor.at += 1;
  const body = readScript(cursor, (one) => peek(one) === ')');
  cursor.at += 1;
  return { ...NOWHERE, type: 'subshell', body };
}

function readIf(cursor: Cursor): Unplaced {
  const branches: Branch[] = [];
  let word = 'if';
  while (word === 'if' || word === 'elif') {
    const condition = readBlock(cursor, word, ['then'], 'keep');
    branches.push({ condition, body: readBlock(cursor, 'then', ['elif', 'else', 'fi'], 'keep') });
    word = peekWord(cursor);
  }
  const otherwise = word === 'else' ? readBlock(cursor, 'else', ['fi'], 'keep') : undefined;
  takeWord(cursor, 'fi');
  return { ...NOWHERE, type: 'if', branches, otherwise };
}

function readFor(cursor: Cursor): Unplaced {
  takeWord(cursor, 'for');
  skipBlanks(cursor);
  const name = peekWord(cursor);
  if (!/^[A-Za-z_]\w*$/.test(name)) fail(cursor, 'the name of a variable');
  cursor.at += name.length;
  skipLines(cursor);
  let words: readonly Word[] | undefined;
  if (peekWord(cursor) === 'in') {
    cursor.at += 2;
    words = readWords(cursor);
  }
  if (peek(cursor) === ';') cursor.at += 1;
  return { ...NOWHERE, type: 'for', name, words, body: readBlock(cursor, 'do', ['done']) };
}

function readWords(cursor: Cursor): readonly Word[] {
  const words: Word[] = [];
  for (;;) {
    skipBlanks(cursor);
    const word = readWord(cursor);
    if (word === undefined) return words;
    words.push(word);
  }
}

function readCase(cursor: Cursor): Unplaced {
  takeWord(cursor, 'case');
  skipBlanks(cursor);
  const subject = readWord(cursor) ?? fail(cursor, 'a word');
  takeWord(cursor, 'in');
  const clauses: CaseClause[] = [];
  for (skipLines(cursor); peekWord(cursor) !== 'esac'; skipLines(cursor)) clauses.push(readClause(cursor));
  cursor.at += 'esac'.length;
  return { ...NOWHERE, type: 'case', subject, clauses };
}

function readClause(cursor: Cursor): CaseClause {
  if (peek(cursor) === '(') cursor.at += 1;
  const patterns: Word[] = [];
  for (;;) {
    skipBlanks(cursor);
    patterns.push(readWord(cursor) ?? fail(cursor, 'a pattern'));
    skipBlanks(cursor);
    if (peek(cursor) !== '|') break;
    cursor.at += 1;
  }
  if (peek(cursor) !== ')') fail(cursor, 'a closing parenthesis');
  cursor.at += 1;
  const body = readScript(cursor, (one) => startsWith(one, ';;') || peekWord(one) === 'esac');
  if (startsWith(cursor, ';;&') || startsWith(cursor, ';&')) fail(cursor, 'a plain ;;');
  if (startsWith(cursor, ';;')) cursor.at += 2;
  return { patterns, body };
}

function readBracketTest(cursor: Cursor): Unplaced {
  const end = /\s\]\](?=[\s;&|)]|$)/g;
  end.lastIndex = cursor.at;
  const found = end.exec(cursor.text);
  if (found === null) fail(cursor, ']]');
  cursor.at = end.lastIndex;
  return { ...NOWHERE, type: 'test' };
}

function readArithmeticTest(cursor: Cursor): Unplaced {
  cursor.at = findArithmeticEnd(cursor.text, cursor.at + 2) + 2;
  return { ...NOWHERE, type: 'test' };
}

/** `name() command`. */
function readFunction(cursor: Cursor): Unplaced | undefined {
  const name = /([A-Za-z_][A-Za-z0-9_-]*)[ \t]*\([ \t]*\)/y;
  name.lastIndex = cursor.at;
  const found = name.exec(cursor.text);
  if (found === null) return undefined;
  cursor.at = name.lastIndex;
  skipLines(cursor);
  return { ...NOWHERE, type: 'function', name: found[1] ?? '', body: readCommand(cursor) };
}

function readSimple(cursor: Cursor): SimpleCommand {
  const assignments: { name: string; value: Word }[] = [];
  const words: Word[] = [];
  const redirects: Redirect[] = [];
  for (;;) {
    skipBlanks(cursor);
    const redirect = readRedirect(cursor);
    if (redirect !== undefined) {
      redirects.push(redirect);
      continue;
    }
    const word = readWord(cursor);
    if (word === undefined) break;
    const assignment = words.length === 0 ? asAssignment(cursor, word) : undefined;
    if (assignment === undefined) words.push(word);
    else assignments.push(assignment);
  }
  if (peek(cursor) === '(') fail(cursor, 'no array and no process substitution');
  if (assignments.length + words.length + redirects.length === 0) fail(cursor, 'a command');
  return { ...NOWHERE, type: 'simple', assignments, words, redirects };
}

function asAssignment(cursor: Cursor, word: Word): { name: string; value: Word } | undefined {
  const [first, ...rest] = word.parts;
  const found = first?.type === 'text' && !first.quoted ? ASSIGNMENT.exec(first.text) : null;
  if (first?.type !== 'text' || found === null) return undefined;
  const text = first.text.slice(found[0].length);
  if (text === '' && rest.length === 0 && peek(cursor) === '(') fail(cursor, 'no array');
  const parts = text === '' ? rest : [{ ...first, text }, ...rest];
  return { name: found[1] ?? '', value: { parts, span: word.span } };
}

function readRedirects(cursor: Cursor): readonly Redirect[] {
  const redirects: Redirect[] = [];
  for (;;) {
    skipBlanks(cursor);
    const redirect = readRedirect(cursor);
    if (redirect === undefined) return redirects;
    redirects.push(redirect);
  }
}

function readRedirect(cursor: Cursor): Redirect | undefined {
  REDIRECT.lastIndex = cursor.at;
  const found = REDIRECT.exec(cursor.text);
  if (found === null) {
    if (startsWith(cursor, '&>')) fail(cursor, 'no &>');
    return undefined;
  }
  const operator = found[2] ?? '';
  cursor.at = REDIRECT.lastIndex;
  if (operator === '<<<' || peek(cursor) === '(') fail(cursor, 'a redirection of POSIX');
  skipBlanks(cursor);
  const target = readWord(cursor) ?? fail(cursor, 'the target of a redirection');
  if (operator === '<<' || operator === '<<-') {
    const delimiter = target.parts.map((part) => (part.type === 'text' ? part.text : fail(cursor, 'a plain word'))).join('');
    cursor.heredocs.push({ delimiter, stripsTabs: operator === '<<-' });
  }
  return { operator, target };
}
