import type { Script } from './syntax.js';

/** Where the parser stands. The one mutable thing of a parse; it never leaves it. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Here-documents whose bodies begin after the next line break. */
  readonly heredocs: { readonly delimiter: string; readonly stripsTabs: boolean }[];
  /** Given by the parser of commands, so that words can hold `$( … )` without a circle of imports. */
  readonly readScript: (cursor: Cursor, isEnd: (cursor: Cursor) => boolean) => Script;
}

/** The text is no shell script that this parser understands. */
export class ShellSyntaxError extends Error {}

export function fail(cursor: Cursor, expected: string): never {
  throw new ShellSyntaxError(`expected ${expected} at offset ${cursor.at}`);
}

export function startsWith(cursor: Cursor, text: string): boolean {
  return cursor.text.startsWith(text, cursor.at);
}

export function isAtEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.text.length;
}

export function peek(cursor: Cursor): string {
  return cursor.text[cursor.at] ?? '';
}

/** Spaces, tabs, comments and escaped line breaks. */
export function skipBlanks(cursor: Cursor): void {
  for (;;) {
    if (peek(cursor) === ' ' || peek(cursor) === '\t') cursor.at += 1;
    else if (startsWith(cursor, '\\\n')) cursor.at += 2;
    else if (startsWith(cursor, '\\\r\n')) cursor.at += 3;
    else if (peek(cursor) === '#') skipToLineEnd(cursor);
    else return;
  }
}

/** Also line breaks, and with them the bodies of here-documents. */
export function skipLines(cursor: Cursor): void {
  for (;;) {
    skipBlanks(cursor);
    if (peek(cursor) !== '\n') return;
    cursor.at += 1;
    skipHeredocs(cursor);
  }
}

function skipToLineEnd(cursor: Cursor): void {
  const end = cursor.text.indexOf('\n', cursor.at);
  cursor.at = end === -1 ? cursor.text.length : end;
}

function skipHeredocs(cursor: Cursor): void {
  for (const { delimiter, stripsTabs } of cursor.heredocs.splice(0)) {
    for (;;) {
      if (isAtEnd(cursor)) return;
      const start = cursor.at;
      skipToLineEnd(cursor);
      const line = cursor.text.slice(start, cursor.at);
      if (!isAtEnd(cursor)) cursor.at += 1;
      if ((stripsTabs ? line.replace(/^\t+/, '') : line) === delimiter) break;
    }
  }
}

/** The unquoted word that stands here, for comparing with reserved words. */
export function peekWord(cursor: Cursor): string {
  return /[^\s;&|<>()"'\\$`]*/y[Symbol.match](cursor.text.slice(cursor.at, cursor.at + 40))?.[0] ?? '';
}
