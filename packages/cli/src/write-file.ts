import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { visibleText } from '@crashlint/core/report';
import type { Host } from './host.js';
import { codeOf, explainSystemError } from './input/system-error.js';

/** Writes a file and the folders it needs; says on standard error when that fails. @returns whether it was written */
export function writeFile(file: string, text: string, { cwd, stderr }: Pick<Host, 'cwd' | 'stderr'>): boolean {
  const path = resolve(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return true;
  } catch (error) {
    stderr.write(`crashlint: the file ${visibleText(file)} cannot be written: ${explainWriteError(error)}\n`);
    return false;
  }
}

/** What the system says of writing and not of reading. */
const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EEXIST: 'a part of its path is not a folder',
  ENOENT: 'its folder is not there',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

function explainWriteError(error: unknown): string {
  return REASONS[codeOf(error)] ?? explainSystemError(error);
}
