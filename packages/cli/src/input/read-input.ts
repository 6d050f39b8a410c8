import type { NotAnalysed, Problem, SourceFile } from '@crashlint/core';
import type { Host } from '../host.js';
import { frugally } from './frugally.js';
import { readSources, toProblem } from './read-sources.js';
import { readStdin, STDIN } from './read-stdin.js';
import { selectFiles } from './select-files.js';

export interface Input {
  /** Reads the files as they are asked for; to be used once. */
  readonly sources: () => Iterable<SourceFile>;
  /** What could not be found or read; complete after all sources were asked for. */
  readonly problems: () => readonly Problem[];
  readonly notAnalysed: readonly NotAnalysed[];
  /** The text of standard input, when it was read. */
  readonly stdin?: string;
}

export interface IgnoreOptions {
  /** Lines as in a .gitignore. */
  readonly ignore: readonly string[];
  /** The folder that they are relative to, absolute. */
  readonly folder: string;
  /** The configuration in use, absolute; it is no input. */
  readonly config?: string;
}

/** @param paths as on the command line; `-` is standard input */
export async function readInput(
  paths: readonly string[],
  { ignore, folder, config }: IgnoreOptions,
  host: Host,
): Promise<Input> {
  const problems: Problem[] = [];
  const stdin = paths.includes('-') ? await readStandardInput(host, problems) : undefined;
  const named = paths.filter((path) => path !== '-');
  const selection = await selectFiles(named, {
    cwd: host.cwd,
    ...(config === undefined ? {} : { config }),
    ...(await ignoring(ignore, folder)),
  });
  problems.push(...selection.problems);
  function* sources(): Generator<SourceFile> {
    if (stdin !== undefined) yield { path: STDIN, text: stdin };
    yield* frugally(readSources(selection.files, problems));
  }
  return {
    sources,
    problems: () => problems,
    notAnalysed: selection.notAnalysed,
    ...(stdin === undefined ? {} : { stdin }),
  };
}

async function readStandardInput(host: Host, problems: Problem[]): Promise<string | undefined> {
  const { stdin } = host;
  if (stdin.isTTY === true) host.stderr.write('crashlint reads manifests from the terminal; end them with Ctrl-D\n');
  const result = await readStdin(stdin);
  if ('failure' in result) {
    problems.push(toProblem(result.failure, { name: STDIN, isNamed: true }));
    return undefined;
  }
  if (result.text.trim() !== '') return result.text;
  const message = 'Standard input is empty, so nothing was analysed; look at what the command before the pipe did.';
  problems.push({ code: 'nothing-to-analyse', severity: 'error', message, file: STDIN });
  return undefined;
}

/** The library of patterns is loaded only when there are some. */
async function ignoring(
  patterns: readonly string[],
  folder: string,
): Promise<{ readonly isIgnored?: (path: string) => boolean }> {
  if (patterns.length === 0) return {};
  const { isIgnored, layerOf } = await import('./ignore-layers.js');
  const layers = [layerOf(folder, patterns)];
  return { isIgnored: (path) => isIgnored(layers, path, 'file') };
}
