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

export function createLog(write: (text: string) => void): Log {
  const line = (text: string): void => write(`${guard(text)}\n`);
  return {
    line,
    group: (title, text) => {
      write(`::group::${escapeMessage(title)}\n`);
      line(text);
      write('::endgroup::\n');
    },
    warning: (text) => write(`::warning title=crashlint::${escapeMessage(text)}\n`),
    error: (text) => write(`::error title=crashlint::${escapeMessage(text)}\n`),
    command: (command) => write(`${command}\n`),
  };
}

/**
 * Text of a manifest must not be taken for a command: the runner reads `::` at the start of a line, and the older form
 * `##[` anywhere in it. Source: github.com/actions/runner, src/Runner.Common/ActionCommand.cs.
 */
function guard(text: string): string {
  return text.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '#\u200b#[');
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
