import { type Cursor, fail, peek, peekWord, skipBlanks, skipLines, startsWith } from './cursor.js';
import { findArithmeticEnd, readWord } from './read-word.js';
import { type Branch, type CaseClause, type Command, NOWHERE, type Script, type Word } from './syntax.js';

/** Undefined when no compound command begins with this word. */
export function readCompound(cursor: Cursor, word: string): Command | undefined {
  if (startsWith(cursor, '((') && findArithmeticEnd(cursor.text, cursor.at + 2) !== -1)
    return readArithmeticTest(cursor);
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
function readBlock(
  cursor: Cursor,
  opening: string,
  closing: readonly string[],
  last: 'take' | 'keep' = 'take',
): Script {
  takeWord(cursor, opening);
  const script = cursor.readScript(cursor, (one) => closing.includes(peekWord(one)));
  if (script.items.length === 0) fail(cursor, 'a command');
  if (last === 'take') cursor.at += peekWord(cursor).length;
  return script;
}

function takeWord(cursor: Cursor, word: string): void {
  skipLines(cursor);
  if (peekWord(cursor) !== word) fail(cursor, word);
  cursor.at += word.length;
}

function readSubshell(cursor: Cursor): Command {
  cursor.at += 1;
  const body = cursor.readScript(cursor, (one) => peek(one) === ')');
  cursor.at += 1;
  return { ...NOWHERE, type: 'subshell', body };
}

function readIf(cursor: Cursor): Command {
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

function readFor(cursor: Cursor): Command {
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

function readCase(cursor: Cursor): Command {
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
  const body = cursor.readScript(cursor, (one) => startsWith(one, ';;') || peekWord(one) === 'esac');
  if (startsWith(cursor, ';;&') || startsWith(cursor, ';&')) fail(cursor, 'a plain ;;');
  if (startsWith(cursor, ';;')) cursor.at += 2;
  return { patterns, body };
}

function readBracketTest(cursor: Cursor): Command {
  const start = cursor.at;
  const words = readTestWords(cursor);
  if (words !== undefined) return { ...NOWHERE, type: 'test', words };
  const end = /\s\]\](?=[\s;&|)]|$)/g;
  end.lastIndex = start;
  if (end.exec(cursor.text) === null) fail(cursor, ']]');
  cursor.at = end.lastIndex;
  return { ...NOWHERE, type: 'test' };
}

/** Undefined when there is more than words between the brackets, such as `&&`. */
function readTestWords(cursor: Cursor): readonly Word[] | undefined {
  cursor.at += 2;
  const words = readWords(cursor);
  const last = words.at(-1)?.parts[0];
  return last?.type === 'text' && last.text === ']]' ? words.slice(0, -1) : undefined;
}

function readArithmeticTest(cursor: Cursor): Command {
  cursor.at = findArithmeticEnd(cursor.text, cursor.at + 2) + 2;
  return { ...NOWHERE, type: 'test' };
}
