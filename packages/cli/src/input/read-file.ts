import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { ProblemCode } from '@crashlint/core';
import { decodeText } from './decode-text.js';
import { LARGEST_FILE } from './limits.js';
import { codeOf, explainSystemError } from './system-error.js';

export interface ReadFailure {
  readonly code: Extract<ProblemCode, 'unreadable-file' | 'not-text' | 'file-too-large'>;
  /** A sentence without the file's name. */
  readonly message: string;
  /** True when it may well be a manifest that could not be reached; false when it cannot be one. */
  readonly mayBeManifest: boolean;
}

export type ReadResult = { readonly text: string } | { readonly failure: ReadFailure };

/** Reads one file whole. Never throws, and never waits for a pipe or a device. */
export function readTextFile(path: string): ReadResult {
  try {
    // Without O_NONBLOCK, opening a named pipe waits until somebody writes to it.
    const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return readOpenFile(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return { failure: describeFailure(error) };
  }
}

function readOpenFile(descriptor: number): ReadResult {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) return { failure: notAFile(stats) };
  if (stats.size > LARGEST_FILE) return { failure: tooLarge(stats.size) };
  const text = decodeText(readBytes(descriptor, stats.size));
  return text === undefined ? { failure: NOT_TEXT } : { text };
}

/** A file that grows while it is read is cut where it ended at first. */
function readBytes(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const count = readSync(descriptor, bytes, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

const NOT_TEXT: ReadFailure = {
  code: 'not-text',
  message: 'This file is not UTF-8 or UTF-16 text, so it was not analysed.',
  mayBeManifest: false,
};

export function tooLarge(size: number): ReadFailure {
  const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
  const message = `This file has ${mebibytes(size)}, so it was not read; at most ${mebibytes(LARGEST_FILE)} are. Split it or leave it out.`;
  return { code: 'file-too-large', message, mayBeManifest: false };
}

function notAFile(stats: Stats): ReadFailure {
  const kind = stats.isFIFO() ? 'a named pipe' : stats.isDirectory() ? 'a folder' : 'a device';
  const message = `This is ${kind}, not a file, so it was not read; to analyse what a command prints, use \`<command> | crashlint -\`.`;
  return { code: 'unreadable-file', message, mayBeManifest: false };
}

/** Opening a socket, or a pipe without a reader, fails with ENXIO. A link or a file that leads nowhere holds nothing. */
function describeFailure(error: unknown): ReadFailure {
  const code = codeOf(error);
  const reason = code === 'ENXIO' ? 'it is a socket or a device, not a file' : explainSystemError(error);
  const mayBeManifest = !['ENXIO', 'ENOENT', 'ELOOP'].includes(code);
  return { code: 'unreadable-file', message: `This file cannot be read: ${reason}.`, mayBeManifest };
}
