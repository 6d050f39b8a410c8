import { resolve } from 'node:path';
import type { Analysis, Finding } from '@crashlint/core';
import { showPath } from './input/show-path.js';

/** The analysis with other findings, and the counts that belong to them. */
export function withFindings(analysis: Analysis, findings: readonly Finding[]): Analysis {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const count = (severity: Finding['severity']): number => open.filter((one) => one.severity === severity).length;
  const counts = {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: findings.length - open.length,
  };
  return { ...analysis, findings, summary: { ...analysis.summary, ...counts } };
}

/**
 * What of an analysis concerns the given files and folders: findings that lie there or are explained by a line there,
 * workloads that are declared there, and problems that are theirs or nobody's.
 */
export function narrowToPaths(analysis: Analysis, paths: readonly string[], cwd: string): Analysis {
  const names = paths.map((path) => showPath(resolve(cwd, path), cwd));
  const isNamed = (file: string | undefined): boolean =>
    file !== undefined && names.some((name) => name === '.' || file === name || file.startsWith(`${name}/`));
  const concerns = ({ location, related }: Finding): boolean =>
    [location, ...related.map((one) => one.location)].some((place) => isNamed(place?.file));
  const narrowed = withFindings(analysis, analysis.findings.filter(concerns));
  const workloads = analysis.workloads.filter(({ file }) => isNamed(file));
  return {
    ...narrowed,
    workloads,
    summary: {
      ...narrowed.summary,
      workloads: workloads.length,
      containers: workloads.reduce((sum, { containers }) => sum + containers, 0),
    },
    problems: analysis.problems.filter(({ file }) => file === undefined || isNamed(file)),
  };
}
