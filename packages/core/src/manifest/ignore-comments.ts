import { CST, Lexer } from 'yaml';
import type { IgnoreComment } from './manifest.js';
import { detach } from './printable.js';

const WORD = 'crashlint-ignore';
const COMMENT = /^#+[ \t]*crashlint-ignore(?:[ \t]+(.*)|:?[ \t]*)$/s;
/** Emitted by the lexer before the text of a scalar, which may itself look like a comment. */
const SCALAR_FOLLOWS = CST.SCALAR;
const WITHOUT_TEXT: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];
const NOT_CODE = new Set<string | null>(['space', 'newline', 'comment', 'doc-start', 'doc-end', 'byte-order-mark']);

interface Cursor {
  line: number;
  column: number;
}

/** All ignore comments of a file, in order. The lexer runs only when the word occurs at all. */
export function findIgnoreComments(file: string, text: string): IgnoreComment[] {
  if (!text.includes(WORD)) return [];
  const found: IgnoreComment[] = [];
  let waiting: Omit<IgnoreComment, 'target'>[] = [];
  let lineOfCode = 0;
  for (const { lexeme, type, line, column } of lexemes(text)) {
    if (type === 'comment') {
      const match = COMMENT.exec(lexeme.trimEnd());
      if (!match) continue;
      const comment = { file, line, column, text: detach((match[1] ?? '').trim()) };
      if (lineOfCode === line) found.push({ ...comment, target: line });
      else waiting.push(comment);
    } else if (!NOT_CODE.has(type)) {
      for (const comment of waiting) found.push({ ...comment, target: line });
      waiting = [];
      lineOfCode = line + countNewlines(lexeme);
    }
  }
  return [...found, ...waiting.map((comment) => ({ ...comment, target: comment.line }))];
}

function* lexemes(text: string): Generator<{ lexeme: string; type: string | null } & Readonly<Cursor>> {
  const cursor: Cursor = { line: 1, column: 1 };
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    const isScalar = previous === SCALAR_FOLLOWS;
    previous = lexeme;
    if (!isScalar && WITHOUT_TEXT.includes(lexeme)) continue;
    yield { lexeme, type: isScalar ? 'scalar' : CST.tokenType(lexeme), ...cursor };
    advance(cursor, lexeme);
  }
}

function advance(cursor: Cursor, lexeme: string): void {
  const newlines = countNewlines(lexeme);
  cursor.line += newlines;
  cursor.column = newlines === 0 ? cursor.column + lexeme.length : lexeme.length - lexeme.lastIndexOf('\n');
}

function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
