import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { type Analysis, type AnalyzeOptions, analyze, type Problem } from '@crashlint/core';
import { analyzeInput, analyzeOptions, type Host, type LoadedConfig, loadConfig } from 'crashlint/library';

/** How to look at a tree; the same for the base, so that findings differ only because the manifests do. */
export interface Plan {
  /** Relative to the root of the repository, so that reports name files as GitHub does. */
  readonly paths: readonly string[];
  readonly loaded: LoadedConfig;
  readonly options: AnalyzeOptions;
  /** What is wrong with the configuration; then nothing is to be analysed. */
  readonly faults: readonly Problem[];
}

export interface PlanRequest {
  /** Absolute. */
  readonly root: string;
  /** From the root to the working directory; empty or ending in `/`. */
  readonly prefix: string;
  /** Relative to the working directory. */
  readonly paths: readonly string[];
  readonly config?: string;
}

export function planAnalysis({ root, prefix, paths, config }: PlanRequest): Plan {
  const fromRoot = paths.map((path) => moveToRoot(path, root, prefix));
  const asked = config === undefined || isAbsolute(config) ? config : join(prefix, config);
  const loaded = loadConfig(asked, fromRoot, root);
  const options = analyzeOptions(loaded.config);
  const faults = loaded.problems.length > 0 ? loaded.problems : analyze([], options).problems;
  return { paths: fromRoot, loaded, options, faults };
}

/** @param root of the checkout, or of another tree of the same repository */
export async function analyseTree(root: string, plan: Plan, ownRoot: string): Promise<Analysis> {
  // In another tree, what lies outside of the repository would show as if it had been there before.
  const paths = root === ownRoot ? plan.paths : plan.paths.filter((path) => !isOutside(path));
  const loaded = moveConfig(plan.loaded, ownRoot, root);
  const { analysis } = await analyzeInput(paths, loaded, plan.options, quietHost(root));
  return analysis;
}

/** Everything that the command line's code asks of its surroundings; there is no standard input to read. */
export function quietHost(root: string): Host {
  return {
    cwd: root,
    env: {},
    stdin: nothing(),
    stdout: { write: () => true, columns: 120 },
    stderr: { write: () => true, columns: 120 },
    now: () => performance.now(),
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** True for a path that leads out of the folder that it is relative to. */
export function isOutside(path: string): boolean {
  return isAbsolute(path) || path === '..' || path.startsWith('../');
}

/** A path keeps its meaning; in front of a pattern the folders are literal. */
function moveToRoot(path: string, root: string, prefix: string): string {
  const literal = isAbsolute(path) ? path : posix.join(prefix, path);
  if (isOutside(literal)) return findBelow(root, resolve(root, literal)) ?? literal;
  if (existsSync(join(root, literal))) return literal;
  return posix.join(prefix.replaceAll(/[*?[\]{}()!@+\\]/g, '\\$&'), path);
}

/** Relative to the root, which is a real path while the user's may lead through links; undefined where it lies elsewhere. */
function findBelow(root: string, path: string): string | undefined {
  const candidates = existsSync(path) ? [path, realpathSync(path)] : [path];
  return candidates
    .map((candidate) => relative(root, candidate).replaceAll(sep, '/') || '.')
    .find((candidate) => !isOutside(candidate));
}

/** Patterns of the configuration are relative to its folder, which lies at the same place in the other tree. */
function moveConfig(loaded: LoadedConfig, from: string, to: string): LoadedConfig {
  const move = (path: string): string => resolve(to, relative(from, path));
  const { file } = loaded;
  return { ...loaded, folder: move(loaded.folder), ...(file === undefined ? {} : { file: move(file) }) };
}
