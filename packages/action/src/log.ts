import { endGroup, error, info, startGroup, warning } from '@actions/core';

/** Workflow commands and plain lines on standard output, where the runner reads them. */
export interface Log {
  readonly line: (text: string) => void;
  /** Lines that are folded away until somebody asks. */
  readonly group: (title: string, text: string) => void;
  readonly warning: (text: string) => void;
  readonly error: (text: string) => void;
  /** A complete workflow command. */
  readonly command: (command: string) => void;
}

export function createLog(): Log {
  const line = (text: string): void => info(withoutCommands(text));
  return {
    line,
    group: (title, text) => {
      startGroup(title);
      line(text);
      endGroup();
    },
    warning: (text) => warning(text, { title: 'crashlint' }),
    error: (text) => error(text, { title: 'crashlint' }),
    command: (command) => info(command),
  };
}

/**
 * Text of a manifest must not be taken for a command: the runner reads `::` at the start of a line, and the older form
 * `##[` anywhere in it. What it skips as white space is .NET's, which counts U+0085.
 * Source: github.com/actions/runner, src/Runner.Common/ActionCommand.cs.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([\s\u0085]*)::/gm, '$1\u200b::').replaceAll('##[', '#\u200b#[');
}
