import { realpathSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NotAnalysed, Problem } from '@crashlint/core';
import { DEEPEST_FOLDER, MOST_FILES } from './limits.js';
import { describeMissing } from './missing-path.js';
import { showPath } from './show-path.js';
import { explainSystemError } from './system-error.js';
import type { Met } from './walk-folder.js';

/** One file to be read. */
export interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** As reports show it. */
  readonly name: string;
  /** True when the user named this file, false when it was found in a folder or by a pattern. */
  readonly isNamed: boolean;
}

export interface Selection {
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
  readonly notAnalysed: readonly NotAnalysed[];
}

export interface SelectOptions {
  readonly cwd: string;
  /** What the configuration ignores, named files too. `path` is absolute. */
  readonly isIgnored?: (path: string) => boolean;
  /** The configuration in use, absolute: it is YAML, but not meant for Kubernetes. */
  readonly config?: string;
}

interface Selecting extends SelectOptions {
  /** By real path, so that overlapping paths and links give each file once. */
  readonly files: Map<string, InputFile>;
  readonly links: string[];
  readonly problems: Problem[];
  readonly hidden: Set<string>;
  readonly configuredOut: Set<string>;
}

/** Which files the paths stand for: files as they are, folders walked, patterns matched. In the order of the paths. */
export async function selectFiles(paths: readonly string[], options: SelectOptions): Promise<Selection> {
  const selecting: Selecting = {
    ...options,
    files: new Map(),
    links: [],
    problems: [],
    hidden: new Set(),
    configuredOut: new Set(),
  };
  for (const path of paths) await selectPath(path, selecting);
  for (const link of selecting.links) addFile(link, realPathOf(link), false, selecting);
  return {
    files: [...selecting.files.values()],
    problems: selecting.problems,
    notAnalysed: describeSkipped(selecting),
  };
}

async function selectPath(path: string, selecting: Selecting): Promise<void> {
  const absolute = resolve(selecting.cwd, path);
  const stats = statOf(absolute);
  if (stats === undefined) return isPattern(path) ? await selectPattern(path, selecting) : refuse(path, selecting);
  if (stats.isDirectory()) return selectFolder(absolute, selecting);
  // A pipe or a device is handed on as well: reading it gives the clear message.
  addFile(absolute, realPathOf(absolute), true, selecting);
}

async function selectFolder(folder: string, selecting: Selecting): Promise<void> {
  const { isIgnored, layersAbove, walkFolder } = await import('./walk-folder.js');
  const real = realPathOf(folder);
  const above = layersAbove(real);
  // What was made by a build is ignored by git, and is read when it is named.
  const layers = isIgnored(above, real, 'folder') ? [] : above;
  let found = 0;
  for (const met of walkFolder(real, layers)) {
    if (met.kind !== 'hidden') found += 1;
    if (!meet(met, join(folder, met.path.slice(real.length)), selecting)) return;
  }
  if (found === 0) selecting.problems.push(nothingFound(showPath(folder, selecting.cwd), selecting.hidden.size));
}

/** @returns false when the walk is to end */
function meet(met: Met, shown: string, selecting: Selecting): boolean {
  const name = showPath(shown, selecting.cwd);
  switch (met.kind) {
    case 'file':
      if (shown === selecting.config) return true;
      return addFile(shown, met.path, false, selecting);
    case 'link':
      selecting.links.push(shown);
      return true;
    case 'hidden':
      selecting.hidden.add(name);
      return true;
    case 'too-deep':
      selecting.problems.push(
        unreadable(
          name,
          `This folder lies more than ${DEEPEST_FOLDER} folders deep, so it was not searched; name it to have it searched.`,
        ),
      );
      return true;
    case 'unreadable-folder':
      selecting.problems.push(unreadable(name, `This folder cannot be listed: ${explainSystemError(met.error)}.`));
      return true;
  }
}

/** @returns false when there are too many files */
function addFile(path: string, real: string, isNamed: boolean, selecting: Selecting): boolean {
  const { files, cwd } = selecting;
  const known = files.get(real);
  if (known !== undefined && !(isNamed && !known.isNamed)) return true;
  const name = showPath(path, cwd);
  if (selecting.isIgnored?.(path) === true) {
    selecting.configuredOut.add(name);
    return true;
  }
  if (known === undefined && files.size >= MOST_FILES) {
    selecting.problems.push(
      unreadable(name, `There are more than ${MOST_FILES} files; from this one on none was read. Name fewer folders.`),
    );
    return false;
  }
  files.set(real, { path, name: known?.name ?? name, isNamed });
  return true;
}

async function selectPattern(pattern: string, selecting: Selecting): Promise<void> {
  const { isIgnored, isManifestName, layersAbove } = await import('./walk-folder.js');
  const { glob } = await import('tinyglobby');
  const matches = await glob(pattern, {
    cwd: selecting.cwd,
    absolute: true,
    followSymbolicLinks: false,
    ignore: ['**/.git/**', '**/node_modules/**'],
  });
  const manifests = matches.filter((path) => isManifestName(path)).sort();
  for (const path of manifests) {
    const real = realPathOf(path);
    if (!isIgnored(layersAbove(real), real, 'file')) addFile(path, real, false, selecting);
  }
  if (manifests.length > 0) return;
  const advice = matches.length > 0 ? 'only files that do not end in .yaml, .yml or .json' : 'no file';
  selecting.problems.push(unreadable(pattern, `This pattern matches ${advice}.`));
}

function isPattern(path: string): boolean {
  return /[*?[\]{}]|[!@+]\(/.test(path);
}

/** A path that exists all the same, such as a link that leads nowhere, is handed on: reading it gives the message. */
function refuse(path: string, selecting: Selecting): void {
  const absolute = resolve(selecting.cwd, path);
  const message = describeMissing(path, selecting.cwd);
  if (message === undefined) addFile(absolute, absolute, true, selecting);
  else selecting.problems.push(unreadable(showPath(absolute, selecting.cwd), message));
}

function unreadable(file: string, message: string): Problem {
  return { code: 'unreadable-file', severity: 'error', message, file };
}

function nothingFound(path: string, hidden: number): Problem {
  const advice = hidden > 0 ? ' Hidden ones are left out; name them to have them read.' : '';
  return {
    code: 'nothing-to-analyse',
    severity: 'error',
    message: `There are no .yaml, .yml or .json files in this folder.${advice}`,
    file: path,
  };
}

function describeSkipped({ hidden, configuredOut }: Selecting): readonly NotAnalysed[] {
  return [
    { what: 'hidden files and folders', count: hidden.size, why: 'they belong to tools; name one to have it read' },
    { what: 'files', count: configuredOut.size, why: 'the configuration ignores them' },
  ].filter(({ count }) => count > 0);
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The path itself where it leads nowhere; reading it then gives the message. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
