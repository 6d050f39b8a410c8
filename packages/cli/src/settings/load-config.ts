import { dirname, resolve } from 'node:path';
import { type Config, type Problem, parseConfig } from '@crashlint/core';
import { readTextFile } from '../input/read-file.js';
import { showPath } from '../input/show-path.js';
import { findConfig } from './find-config.js';

export interface LoadedConfig {
  readonly config: Config;
  /** Absolute; the working directory when there is no file. */
  readonly folder: string;
  readonly problems: readonly Problem[];
  /** Absolute; absent when there is no file. */
  readonly file?: string;
}

/** @param asked the file that --config names, `false` for --no-config, or undefined to search for one */
export function loadConfig(asked: string | false | undefined, paths: readonly string[], cwd: string): LoadedConfig {
  const found = asked === undefined ? findConfig(paths, cwd) : asked;
  if (found === undefined || found === false) return { config: {}, folder: cwd, problems: [] };
  const path = resolve(cwd, found);
  const file = showPath(path, cwd);
  const read = readTextFile(path);
  if ('text' in read) return { ...parseConfig(read.text, file), folder: dirname(path), file: path };
  return {
    config: {},
    folder: cwd,
    problems: [{ code: 'invalid-config', severity: 'error', message: read.failure.message, file }],
  };
}
