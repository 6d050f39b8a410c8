import { resolve } from 'node:path';
import { readTextFile } from './input/read-file.js';
import { STDIN } from './input/read-stdin.js';

/** The text of a file that a finding names; undefined when it cannot be read any more. */
export function readReportedFile(file: string, cwd: string, stdin: string | undefined): string | undefined {
  const result = file === STDIN ? { text: stdin } : readTextFile(resolve(cwd, file));
  return 'text' in result ? result.text : undefined;
}
