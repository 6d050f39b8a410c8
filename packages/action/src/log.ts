/** Workflow commands and plain lines on standard output, where the runner reads them. */
export interface Log {
  readonly line: (text: string) => void;
  readonly warning: (text: string) => void;
  readonly error: (text: string) => void;
  readonly command: (command: string) => void;
}

export function createLog(write: (text: string) => void): Log {
  return {
    line: (text) => write(`${guard(text)}\n`),
    warning: (text) => write(`::warning title=crashlint::${escape(text)}\n`),
    error: (text) => write(`::error title=crashlint::${escape(text)}\n`),
    command: (command) => write(`${command}\n`),
  };
}

/** A line of a manifest that begins with `::` would be taken for a command. */
function guard(text: string): string {
  return text.replace(/^(\s*)(::|##\[)/gm, '$1\u200b$2');
}

function escape(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
