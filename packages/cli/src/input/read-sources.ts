import type { Problem, SourceFile } from '@crashlint/core';
import { type ReadFailure, readTextFile } from './read-file.js';
import type { InputFile } from './select-files.js';

/**
 * Reads the files one by one as they are asked for, so that no more than one text is held. What cannot be read is
 * pushed to `problems`: an error when the user named the file or it may hold manifests, else a warning.
 */
export function* readSources(files: readonly InputFile[], problems: Problem[]): Generator<SourceFile> {
  for (const file of files) {
    const result = readTextFile(file.path);
    if ('text' in result) yield { path: file.name, text: result.text };
    else problems.push(toProblem(result.failure, file));
  }
}

export function toProblem(
  { code, message, mayBeManifest }: ReadFailure,
  { name, isNamed }: Pick<InputFile, 'name' | 'isNamed'>,
): Problem {
  return { code, message, severity: isNamed || mayBeManifest ? 'error' : 'warning', file: name };
}
