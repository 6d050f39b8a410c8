import { applySetOptions } from './set-options.js';
import type { State } from './state.js';

/** A call of a shell with the script among its words: `sh -c TEXT [$0 [$1 …]]`. */
export interface ShellCall {
  /** `sh`, `bash`, `ash` or `dash`. */
  readonly name: string;
  /** The script; undefined when it cannot be known. */
  readonly text: string | undefined;
  /** The place of the script among the words. */
  readonly textAt: number;
  readonly zero: string;
  readonly positional: readonly string[];
  /** The options before the script, such as `-e`. */
  readonly applyOptions: (state: State) => State;
}

const SHELLS = /^(?:.*\/)?(sh|bash|ash|dash)$/;

export function shellNameOf(program: string | undefined): string | undefined {
  return program === undefined ? undefined : SHELLS.exec(program)?.[1];
}

/** Undefined when the words are no call of a shell with `-c`. */
export function readShellCall(words: readonly (string | undefined)[]): ShellCall | undefined {
  const name = shellNameOf(words[0]);
  if (name === undefined) return undefined;
  const options: string[] = [];
  let isCommand = false;
  let at = 1;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word === '--' || !/^[-+][A-Za-z]/.test(word)) break;
    if (word.startsWith('-') && word.includes('c')) isCommand = true;
    // `l`, `i` and `c` are options of the shell alone.
    const flags = word.replace(/[cli]/g, '');
    if (flags.length > 1) options.push(flags);
    if (word.includes('o')) {
      at += 1;
      options.push(words[at] ?? '');
    }
  }
  if (words[at] === '--') at += 1;
  if (!isCommand || at >= words.length) return undefined;
  const rest = words.slice(at + 1).map((word) => word ?? '');
  return {
    name,
    text: words[at],
    textAt: at,
    zero: rest[0] ?? name,
    positional: rest.slice(1),
    applyOptions: (state) =>
      options.length === 0 ? state : { ...applySetOptions(options, state, name), positional: state.positional },
  };
}

/** Small init programs and the like, which run the rest of their words: `tini --`, `dumb-init`, `env NAME=value`. */
const WRAPPERS = /^(?:.*\/)?(tini|dumb-init|catatonit|env|exec)$/;

/** The words without the wrappers before them. */
export function stripWrappers(words: readonly (string | undefined)[]): readonly (string | undefined)[] {
  if (words[0] === undefined || !WRAPPERS.test(words[0])) return words;
  const next = words.findIndex((word, at) => at > 0 && word !== undefined && !/^-|^[A-Za-z_]\w*=/.test(word));
  return next === -1 ? words : stripWrappers(words.slice(next));
}
