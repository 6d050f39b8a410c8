/**
 * A parser for the part of the POSIX shell language that start commands are written in.
 *
 * It is our own because core depends on nothing but `yaml`: of the parsers on npm, unbash is synchronous and maintained but
 * a second dependency for a language far larger than we can judge, sh-syntax is WebAssembly behind a promise, and
 * bash-parser brings twenty packages along. What is not understood here (arrays, process substitution, `select`) makes the
 * whole script unreadable, never wrongly read; a test holds every reading against real shells.
 */
import { isAtEnd, ShellSyntaxError } from './cursor.js';
import { readScript } from './read-command.js';
import type { Script } from './syntax.js';

/** Far above any start command; keeps the parser's recursion and a hostile text within bounds. */
const LONGEST_SCRIPT = 200_000;

/** Undefined when the text is not understood. Never throws. */
export function parseShellScript(text: string): Script | undefined {
  if (text.length > LONGEST_SCRIPT) return undefined;
  try {
    return readScript({ text, at: 0, heredocs: [], readScript }, isAtEnd);
  } catch (error) {
    // RangeError: nested deeper than the stack.
    if (error instanceof ShellSyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
