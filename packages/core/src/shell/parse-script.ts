/**
 * A parser for the part of the POSIX shell language that start commands are written in.
 *
 * It is our own because core may depend on nothing but `yaml` and must run synchronously in a browser: sh-syntax and
 * tree-sitter-bash are WebAssembly behind a promise, bash-parser has had no release since 2017 and unbash builds its tree
 * for Bash. What is not understood here (arrays, process substitution, `select`) makes the whole script unreadable, never
 * wrongly read; a test holds every reading against a real shell.
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
