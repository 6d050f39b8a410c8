/** What an exec probe or hook runs. There is no shell unless the command names one. */
export interface ExecCommand {
  /** The program that the runtime starts, as written. */
  readonly program: string;
  /** The text given to a shell with -c; undefined without a shell. */
  readonly script?: string;
  /** The commands, each as its words: the one command itself, or those of the script as far as they can be read. */
  readonly commands: readonly (readonly string[])[];
}

const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']);

/** Undefined for an empty command, which the API server refuses. */
export function readExecCommand(command: readonly string[]): ExecCommand | undefined {
  const [program, ...rest] = command;
  if (program === undefined) return undefined;
  if (!SHELLS.has(baseName(program))) return { program, commands: [command] };
  const flag = rest.findIndex((word) => /^-[a-z]*c[a-z]*$/.test(word));
  const script = flag === -1 ? undefined : rest[flag + 1];
  if (script === undefined) return { program, commands: [command] };
  return { program, script, commands: splitScript(script) };
}

export function baseName(program: string): string {
  return program.slice(program.lastIndexOf('/') + 1);
}

/**
 * The simple commands of a script, in their order, without `exec`, `timeout` and variable assignments in front. Quotes
 * are removed. It reads what people write into probes; constructs such as `case` yield words that name no program.
 */
function splitScript(script: string): readonly (readonly string[])[] {
  return splitOutsideQuotes(script, /^(?:&&|\|\||[;|\n&])/)
    .map((text) => splitOutsideQuotes(text, /^\s+/).map(unquote))
    .map((words) => dropPrefix(words.filter((word) => word !== '')))
    .filter((words) => words.length > 0);
}

function splitOutsideQuotes(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const length = quote === '' ? (separator.exec(text.slice(at, at + 8))?.[0].length ?? 0) : 0;
    if (length > 0 && !/[<>]$/.test(part)) {
      parts.push(part);
      part = '';
      at += length - 1;
      continue;
    }
    if (quote === character) quote = '';
    else if (quote === '' && (character === '"' || character === "'")) quote = character;
    part += character;
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
}

function unquote(word: string): string {
  return word.replace(/^(["'])(.*)\1$/s, '$2');
}

const PREFIX_WORDS: ReadonlySet<string> = new Set([
  'exec',
  '!',
  'if',
  'then',
  'else',
  'do',
  'while',
  'until',
  '{',
  '(',
  'time',
  'nice',
  'sudo',
]);

function dropPrefix(words: readonly string[]): readonly string[] {
  let start = 0;
  for (;;) {
    const word = words[start];
    if (word === undefined) return [];
    if (word === 'timeout') start += /^-/.test(words[start + 1] ?? '') ? 3 : 2;
    else if (PREFIX_WORDS.has(word) || /^[A-Za-z_][A-Za-z0-9_]*=/.test(word)) start += 1;
    else return words.slice(start);
  }
}
