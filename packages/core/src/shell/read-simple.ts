import { type Cursor, fail, peek, skipBlanks, startsWith } from './cursor.js';
import { readWord } from './read-word.js';
import { NOWHERE, type Redirect, type SimpleCommand, type Word } from './syntax.js';

const REDIRECT = /(\d*)(<<-|<<<|<<|<>|<&|>>|>&|>\||<|>)/y;
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=/;

export function readSimple(cursor: Cursor): SimpleCommand {
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

export function readRedirects(cursor: Cursor): readonly Redirect[] {
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
    const delimiter = target.parts
      .map((part) => (part.type === 'text' ? part.text : fail(cursor, 'a plain word')))
      .join('');
    cursor.heredocs.push({ delimiter, stripsTabs: operator === '<<-' });
  }
  return { operator, target };
}
