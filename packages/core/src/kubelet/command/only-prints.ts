import type { Word } from './effective-command.js';

/** Programs that show their arguments or the environment, or pass the time. */
const PRINTING = new Set(['echo', 'printf', 'printenv', 'env', 'date', 'sleep', 'true', ':', 'done', 'fi', '']);
const KEYWORDS = /^(?:\s*(?:while|until|do|if|then|else)\s)*\s*/;

/** True for a shell script that shows texts and waits, so that a wrong text does no harm. */
export function onlyPrints(given: readonly Word[]): boolean {
  const option = given.findIndex(({ text }, position) => position > 0 && /^-[a-z]*c$/.test(text));
  const script = option === -1 ? undefined : given[option + 1]?.text;
  if (script === undefined) return false;
  return script
    .split(/[;\n]|&&|\|\|/)
    .map((piece) => piece.replace(KEYWORDS, '').split(/\s/)[0] ?? '')
    .every((program) => PRINTING.has(program));
}
