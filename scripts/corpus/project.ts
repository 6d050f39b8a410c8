import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type Analysis, analyze, type Finding, parseManifests, type SourceFile } from '@crashlint/core';
import { listFiles } from './list-files.ts';

export interface Project {
  readonly name: string;
  /** Undefined when the analysis threw, which it must never do. */
  readonly analysis?: Analysis;
  readonly exception?: string;
  /** What was read, so that a label without any file is noticed. */
  readonly files: readonly string[];
}

/** Analyses the manifests at or below `path` as one project; files are named relative to `root`. */
export function analyseProject(root: string, path: string): Project {
  const files = listFiles(root, path);
  try {
    return { name: path, files, analysis: analyze(parseManifests(readFiles(root, files))) };
  } catch (error) {
    return { name: path, files, exception: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Findings that count: suppressed ones are what their authors know of. */
export function openFindings({ analysis }: Project): readonly Finding[] {
  return (analysis?.findings ?? []).filter((finding) => finding.suppressed === undefined);
}

function* readFiles(root: string, files: readonly string[]): Iterable<SourceFile> {
  for (const path of files) yield { path, text: readFileSync(posix.join(root, path), 'utf8') };
}
