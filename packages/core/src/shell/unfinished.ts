import { parseShellScript } from './parse-script.js';

/** What a script opens and never closes, or closes without having opened it. */
export interface Unfinished {
  /** As a shell names it: `if`, `do`, `case`, `fi`, `a quote`. */
  readonly word: string;
  /** The word that would be its other half. */
  readonly missing: string;
}

const PAIRS = [
  ['if', 'fi'],
  ['case', 'esac'],
  ['do', 'done'],
] as const;

/** Here-documents, escapes, older substitutions, arrays and templates: here counting words proves nothing. */
const NOT_COUNTABLE = /<<|\\|`|\{\{|\$\{[^}]*['"#]|=\(/;

/** After these a command begins. */
const BEFORE_COMMAND = new Set([
  ';',
  '&',
  '|',
  '(',
  ')',
  '\n',
  'then',
  'else',
  'elif',
  'do',
  'if',
  'while',
  'until',
  '!',
  '{',
]);

/**
 * A fault that every shell refuses. Undefined when the script is sound, and when it is only too much for our parser, so
 * the words are counted as well, and just one kind of them may not add up.
 */
export function findUnfinished(script: string): Unfinished | undefined {
  if (NOT_COUNTABLE.test(script) || parseShellScript(script) !== undefined) return undefined;
  const bare = withoutQuotes(script);
  if (bare === undefined) return { word: 'a quote', missing: 'its other half' };
  const words = commandWordsOf(bare);
  const faults = PAIRS.flatMap(([opening, closing]): Unfinished[] => {
    const surplus = count(words, opening) - count(words, closing);
    if (surplus === 0) return [];
    return [surplus > 0 ? { word: opening, missing: closing } : { word: closing, missing: opening }];
  });
  const [fault, second] = faults;
  return second === undefined ? fault : undefined;
}

/** The first words of the commands, which alone can be reserved words; `do` may follow the list of a `for`. */
function commandWordsOf(script: string): readonly string[] {
  const tokens = script.match(/[;&|()\n]|[^\s;&|()]+/g) ?? [];
  return tokens.filter((_, position) => BEFORE_COMMAND.has(tokens[position - 1] ?? ';'));
}

function count(words: readonly string[], word: string): number {
  return words.filter((one) => one === word).length;
}

/** The script without what stands in quotes and comments; undefined when a quote is left open. */
function withoutQuotes(script: string): string | undefined {
  const bare = script.replace(/'[^']*'|"[^"]*"|(?<=^|\s)#[^\n]*/g, ' ');
  return /['"]/.test(bare) ? undefined : bare;
}
