import { giveUp } from './run.js';
import type { State } from './state.js';

const LETTERS: Readonly<Record<string, 'errexit' | 'nounset'>> = { e: 'errexit', u: 'nounset' };
/** Tracing and the like: they change nothing that is asked about. */
const HARMLESS = new Set(['x', 'v', 'a', 'b', 'h', 'm']);
const HARMLESS_NAMES = new Set(['xtrace', 'verbose', 'allexport', 'monitor', 'notify', 'ignoreeof', 'vi', 'emacs']);

/** The options of `set`, and of the shell itself, such as `-eu` and `-o pipefail`. */
export function applySetOptions(args: readonly (string | undefined)[], state: State, shell: string): State {
  let current: State = { ...state, status: 0 };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg === undefined) return giveUp('an option that is not known');
    if (arg === '--' || !/^[-+]./.test(arg)) {
      const rest = args.slice(arg === '--' ? at + 1 : at);
      return { ...current, positional: rest.every((one) => one !== undefined) ? rest : undefined };
    }
    const isOn = arg.startsWith('-');
    for (const letter of arg.slice(1)) {
      if (letter === 'o') {
        at += 1;
        current = setNamed(args[at], isOn, current, shell);
      } else {
        current = setLetter(letter, isOn, current);
      }
    }
  }
  return current;
}

function setLetter(letter: string, isOn: boolean, state: State): State {
  const option = LETTERS[letter];
  if (option !== undefined) return { ...state, [option]: isOn };
  return HARMLESS.has(letter) ? state : giveUp('an option of set');
}

function setNamed(name: string | undefined, isOn: boolean, state: State, shell: string): State {
  if (name === 'errexit' || name === 'nounset') return { ...state, [name]: isOn };
  // dash refuses pipefail and ends; which shell `sh` is depends on the image.
  if (name === 'pipefail' && (shell === 'bash' || shell === 'ash')) return { ...state, pipefail: isOn };
  return name !== undefined && HARMLESS_NAMES.has(name) ? state : giveUp('an option of set');
}
