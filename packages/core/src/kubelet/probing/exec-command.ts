import { parseShellScript } from '../../shell/parse-script.js';
import { readShellCall } from '../../shell/shell-call.js';
import type { Command, Script, Word } from '../../shell/syntax.js';

/** What an exec probe or hook runs. There is no shell unless the command names one. */
export interface ExecCommand {
  /** The program that the runtime starts, as written. */
  readonly program: string;
  /** The text given to a shell with -c; undefined without a shell. */
  readonly script?: string;
  /**
   * The simple commands, each as its words: the one command itself, or all those of the script in their order, without
   * `exec`, `timeout` and the like in front; a negated one begins with `!`. Empty when the script is not understood.
   */
  readonly commands: readonly (readonly string[])[];
}

/** Undefined for an empty command, which the API server refuses. */
export function readExecCommand(command: readonly string[]): ExecCommand | undefined {
  const [program] = command;
  if (program === undefined) return undefined;
  const script = readShellCall(command)?.text;
  if (script === undefined) return { program, commands: [command] };
  const parsed = parseShellScript(script);
  const commands = parsed === undefined ? [] : [...commandsOf(parsed, script)];
  return { program, script, commands: commands.filter((words) => words.length > 0) };
}

export function baseName(program: string): string {
  return program.slice(program.lastIndexOf('/') + 1);
}

function* commandsOf({ items }: Script, text: string): Iterable<readonly string[]> {
  for (const { first, rest } of items) {
    for (const { negated, commands } of [first, ...rest.map(({ pipeline }) => pipeline)]) {
      for (const command of commands) {
        for (const words of simpleCommandsOf(command, text)) yield negated ? ['!', ...words] : words;
      }
    }
  }
}

function* simpleCommandsOf(command: Command, text: string): Iterable<readonly string[]> {
  switch (command.type) {
    case 'simple':
      yield dropWrappers(command.words.map((word) => textOf(word, text)));
      return;
    case 'if':
      for (const { condition, body } of command.branches)
        yield* [...commandsOf(condition, text), ...commandsOf(body, text)];
      if (command.otherwise !== undefined) yield* commandsOf(command.otherwise, text);
      return;
    case 'loop':
      yield* commandsOf(command.condition, text);
      yield* commandsOf(command.body, text);
      return;
    case 'case':
      for (const { body } of command.clauses) yield* commandsOf(body, text);
      return;
    case 'group':
    case 'subshell':
    case 'for':
      yield* commandsOf(command.body, text);
      return;
    case 'function':
      yield* simpleCommandsOf(command.body, text);
      return;
    case 'test':
      yield ['test'];
  }
}

/** Without its quotes; a word that the shell expands stays as written. */
function textOf({ parts, span }: Word, text: string): string {
  const literals = parts.map((part) => (part.type === 'text' ? part.text : undefined));
  return literals.includes(undefined) ? text.slice(span.start, span.end) : literals.join('');
}

/** Programs that run the rest of their words. */
const WRAPPERS: ReadonlySet<string> = new Set(['exec', 'nice', 'sudo', 'command', 'nohup']);

function dropWrappers(words: readonly string[]): readonly string[] {
  let start = 0;
  for (;;) {
    const word = words[start] ?? '';
    if (WRAPPERS.has(word)) start += 1;
    else if (word === 'timeout') start = skipTimeout(words, start + 1);
    else return words.slice(start);
  }
}

/** Its options, of which -k and -s take a word of their own, and the duration. */
function skipTimeout(words: readonly string[], first: number): number {
  let at = first;
  while (words[at]?.startsWith('-')) at += /^-[ks]$/.test(words[at] ?? '') ? 2 : 1;
  return at + 1;
}
