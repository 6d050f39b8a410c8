import type { Finding } from '@crashlint/core';
import { renderReport, withFindings } from 'crashlint/library';
import { quietHost } from '../analyse-tree.js';
import type { Log } from '../log.js';
import { type Outcome, openFindings, subjectOf } from '../outcome.js';

/** The report as in a terminal: what the run is about in full, the rest folded away. */
export function writeLog(outcome: Outcome, log: Log): void {
  const { head } = outcome;
  const subject = new Set(subjectOf(outcome));
  const rest = openFindings(head.findings).filter((finding) => !subject.has(finding));
  log.line(render(outcome, [...subject]));
  if (rest.length > 0) {
    const what = outcome.scope.kind === 'change' ? 'that this change did not add' : 'in other files';
    log.group(`${rest.length} ${rest.length === 1 ? 'finding' : 'findings'} ${what}`, render(outcome, rest));
  }
}

function render({ head, failOn, root }: Outcome, findings: readonly Finding[]): string {
  return renderReport(
    withFindings(head, findings),
    { format: 'pretty', color: true, failOn, stdin: undefined },
    quietHost(root),
  ).trimEnd();
}
