/** One simple command of a script that has no branches and no loops. */
export interface ScriptCommand {
  readonly words: readonly string[];
  /** When it fails, so does the script (or the rest of it is skipped and its failure is what the script ends with). */
  readonly failsScript: boolean;
}

/** Words that begin a branch, a loop, a group or a function: what they hold may never run. */
const COMPOUND = /(?:^|[;&|\n(]\s*)(?:if|for|while|until|case|function)\s|[{}()`]|<<|\w+\s*\(\)/;

/** A loop that keeps the container busy at the end: what stands before it decides whether it is reached. */
const ENDLESS_TAIL = /(&&|[;\n])\s*while\s+(?:true|:)\s*[;\n]\s*do\b.*\bdone\s*;?\s*$/s;

interface Piece {
  readonly words: readonly string[];
  /** What stands after it: `;` also for a line end and for the end of the script. */
  readonly separator: string;
}

/**
 * The simple commands of a short script, each with what its failure means. Undefined for a script with branches, loops
 * or substitutions, of which nobody can say in a few lines what runs.
 * @param isErrexit true when the shell itself was started with `-e`
 */
export function readScriptCommands(script: string, isErrexit: boolean): readonly ScriptCommand[] | undefined {
  const straight = script.replace(ENDLESS_TAIL, '$1 :');
  if (COMPOUND.test(straight)) return undefined;
  const pieces = splitPieces(straight);
  const commands: ScriptCommand[] = [];
  let stopsOnError = isErrexit;
  pieces.forEach(({ words, separator }, index) => {
    const [name, ...options] = words;
    if (name === 'set') {
      stopsOnError ||= options.some((option) => /^-[a-z]*e/.test(option) || option === 'errexit');
      return;
    }
    const rest = pieces.slice(index);
    const endsScript = rest.slice(0, -1).every((piece) => piece.separator === '&&');
    const isChecked = rest.find((piece) => piece.separator !== '&&')?.separator === '||';
    const isPiped = separator === '|' || separator === '&';
    commands.push({
      words,
      failsScript: !isPiped && !isChecked && (endsScript || (stopsOnError && separator === ';')),
    });
  });
  return commands;
}

function splitPieces(script: string): readonly Piece[] {
  const tokens = script.replace(/\\\n/g, ' ').match(/"[^"]*"|'[^']*'|#[^\n]*|&&|\|\||[;\n|&]|[^\s;|&"']+/g) ?? [];
  const pieces: Piece[] = [];
  let words: string[] = [];
  const finish = (separator: string): void => {
    if (words.length > 0) pieces.push({ words, separator });
    words = [];
  };
  for (const token of tokens) {
    if (token.startsWith('#')) continue;
    if (token === ';' || token === '\n') finish(';');
    else if (/^(?:&&|\|\||\||&)$/.test(token)) finish(token);
    else words.push(token.replace(/^(["'])(.*)\1$/s, '$2'));
  }
  finish(';');
  return pieces;
}
