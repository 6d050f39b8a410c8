import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Analysis, Location } from '@crashlint/core';
import { renderSarif } from '@crashlint/core/report';
import { INFORMATION_URI, VERSION } from 'crashlint/library';
import { isOutside } from '../analyse-tree.js';
import type { Outcome } from '../outcome.js';
import { describeRules } from '../rule-descriptions.js';
import type { Surroundings } from './publish.js';

/** All findings, old and new, and a file also when there is none: code scanning itself tells what a change adds. */
export async function writeSarif(outcome: Outcome, name: string, { workspace }: Surroundings): Promise<void> {
  const file = resolve(workspace, name);
  const shown = putInto(folderOf(outcome, workspace), outcome.head);
  const text = renderSarif(shown, { toolVersion: VERSION, informationUri: INFORMATION_URI, rules: describeRules() });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/**
 * Code scanning shows files of the workflow's repository. One that was checked out beside it stands in a folder of the
 * workspace, and is told apart by that from others with files of the same names. Empty or ending in `/`.
 */
function folderOf({ event, root, source }: Outcome, workspace: string): string {
  const isOther = source !== undefined && (source.owner !== event.owner || source.repo !== event.repo);
  const folder = relative(workspace, root).replaceAll(sep, '/');
  return isOther && folder !== '' && !isOutside(folder) ? `${folder}/` : '';
}

function putInto(folder: string, analysis: Analysis): Analysis {
  if (folder === '') return analysis;
  const move = (location: Location): Location => ({ ...location, file: `${folder}${location.file}` });
  const moveIn = <Held extends { readonly location?: Location }>(holder: Held): Held =>
    holder.location === undefined ? holder : { ...holder, location: move(holder.location) };
  return {
    ...analysis,
    findings: analysis.findings.map((finding) => ({ ...moveIn(finding), related: finding.related.map(moveIn) })),
    problems: analysis.problems.map((problem) =>
      problem.file === undefined ? problem : { ...problem, file: `${folder}${problem.file}` },
    ),
  };
}
