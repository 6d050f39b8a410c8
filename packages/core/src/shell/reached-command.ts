import { stripWrappers } from './shell-call.js';
import type { Span } from './syntax.js';

/** A simple command at the moment in which a run comes to it. */
export interface ReachedCommand {
  /** As it is called, behind `exec` and the like; undefined when it cannot be known. */
  readonly executable: string | undefined;
  /** Its name without the folder. */
  readonly program: string | undefined;
  /** Expanded; undefined where a word cannot be known. */
  readonly args: readonly (string | undefined)[];
  /** The files that it is redirected to, and those that it is redirected from. */
  readonly outputs: readonly string[];
  readonly inputs: readonly string[];
  /** As written. */
  readonly text: string;
  /** Where it stands in its script. */
  readonly span: Span;
}

/** @param words the program and its arguments, expanded */
export function reachCommand(
  words: readonly (string | undefined)[],
  place: Pick<ReachedCommand, 'outputs' | 'inputs' | 'text' | 'span'>,
): ReachedCommand {
  const [executable, ...args] = stripWrappers(words);
  return { executable, program: executable?.slice(executable.lastIndexOf('/') + 1), args, ...place };
}
