import { type Cursor, fail, isAtEnd, peek, peekWord, skipBlanks, skipLines, startsWith } from './cursor.js';
import { readCompound } from './read-compound.js';
import { readRedirects, readSimple } from './read-simple.js';
import { type Command, type ListItem, NOWHERE, type Pipeline, type Script } from './syntax.js';

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

function readCommand(cursor: Cursor): Command {
  skipBlanks(cursor);
  const start = cursor.at;
  const word = peekWord(cursor);
  if (UNSUPPORTED.has(word) || CLOSING.has(word)) fail(cursor, 'a command');
  const command = readCompound(cursor, word) ?? readFunction(cursor) ?? readSimple(cursor);
  const redirects = command.type === 'simple' ? command.redirects : readRedirects(cursor);
  return { ...command, redirects, span: { start, end: cursor.at } };
}

/** `name() command`. */
function readFunction(cursor: Cursor): Command | undefined {
  const name = /([A-Za-z_][A-Za-z0-9_-]*)[ \t]*\([ \t]*\)/y;
  name.lastIndex = cursor.at;
  const found = name.exec(cursor.text);
  if (found === null) return undefined;
  cursor.at = name.lastIndex;
  skipLines(cursor);
  return { ...NOWHERE, type: 'function', name: found[1] ?? '', body: readCommand(cursor) };
}
