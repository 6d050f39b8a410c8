import type { Analysis, Finding, Resource } from '@crashlint/core';
import { renderReport, withFindings } from 'crashlint/library';
import { quietHost } from '../analyse-tree.js';
import type { Log } from '../log.js';
import { type Outcome, openFindings, subjectOf } from '../outcome.js';

/** The report as in a terminal: what the run is about in full, the rest folded away. */
export function writeLog(outcome: Outcome, log: Log): void {
  const { head } = outcome;
  const subject = new Set(subjectOf(outcome));
  const rest = openFindings(head.findings).filter((finding) => !subject.has(finding));
  log.line(render(outcome, select(head, [...subject], rest)));
  if (rest.length === 0) return;
  const what = outcome.scope.kind === 'change' ? 'that this change did not add' : 'in other files';
  const title = `${rest.length} ${rest.length === 1 ? 'finding' : 'findings'} ${what}`;
  log.group(title, render(outcome, { ...select(head, rest, [...subject]), problems: [] }));
}

/** The analysis with these findings alone; a workload that only has others is left out, as it does not look fine. */
function select(analysis: Analysis, findings: readonly Finding[], others: readonly Finding[]): Analysis {
  const own = new Set(findings.map(({ resource, location }) => keyOf(resource, location?.file)));
  const foreign = new Set(others.map(({ resource, location }) => keyOf(resource, location?.file)));
  const workloads = analysis.workloads.filter(({ resource, location }) => {
    const key = keyOf(resource, location?.file);
    return own.has(key) || !foreign.has(key);
  });
  return { ...withFindings(analysis, findings), workloads };
}

function keyOf({ kind, namespace = '', name }: Resource, file = ''): string {
  return [file, kind, namespace, name].join('\u0000');
}

function render({ failOn, root }: Outcome, analysis: Analysis): string {
  const request = { format: 'pretty', color: true, failOn, stdin: undefined } as const;
  return renderReport(analysis, request, quietHost(root)).trimEnd();
}
