import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Label } from './labels.ts';
import { listFiles } from './list-files.ts';
import { analyseProject, type Project } from './project.ts';

export interface Case {
  readonly label: Label;
  readonly project: Project;
}

const EXPECTATION = /^# expect: ([a-z0-9-]+)/;

/** One small manifest a file; its first line says `# expect: <cause>` or `# expect: none`. Each is a project of its own. */
export function readCases(root: string): readonly Case[] {
  return listFiles(root, '.').map((file) => ({
    label: readExpectation(root, file),
    project: analyseProject(root, file),
  }));
}

function readExpectation(root: string, file: string): Label {
  const cause = EXPECTATION.exec(readFileSync(posix.join(root, file), 'utf8'))?.[1];
  if (cause === undefined) throw new Error(`${file} does not begin with "# expect: <cause>"`);
  if (cause === 'none') return { path: file, symptom: 'clean', expect: [] };
  return { path: file, symptom: 'crash', static: 'yes', expect: [cause] };
}
