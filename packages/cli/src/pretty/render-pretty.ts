import type { Finding, Severity } from '@crashlint/core';
import { predictWorkloads, type ReportInput, visibleText } from '@crashlint/core/report';
import { count } from './count.js';
import { renderProblems } from './render-problems.js';
import { renderSummary, type SummaryOptions } from './render-summary.js';
import { renderWorkload, type WorkloadOptions } from './render-workload.js';

export interface PrettyOptions extends WorkloadOptions, SummaryOptions {
  /** Findings below this severity are only counted. */
  readonly show: Severity;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The report for a person in a terminal: the worst first, problems of the input after the findings, the count last. In
 * parts, as a large project has a hundred thousand findings and their text is many times their size.
 */
export function* renderPretty(report: ReportInput, options: PrettyOptions): Generator<string> {
  const explained = new Set<string>();
  const isShown = ({ severity }: Finding): boolean => RANK[severity] <= RANK[options.show];
  for (const workload of predictWorkloads(report.findings)) {
    const findings = workload.findings.filter(isShown);
    if (findings.length > 0) yield `${renderWorkload(workload, findings, options, explained)}\n\n`;
  }
  const hidden = report.findings.filter((finding) => finding.suppressed === undefined && !isShown(finding));
  const asides = [...collapse(hidden, options), ...renderNotAnalysed(report, options)].join('\n');
  const blocks = [renderProblems(report.problems, options), asides, renderSummary(report, options)];
  yield `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** One line a rule. */
function collapse(findings: readonly Finding[], options: PrettyOptions): readonly string[] {
  const byRule = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const others = byRule.get(finding.rule);
    if (others === undefined) byRule.set(finding.rule, [finding]);
    else others.push(finding);
  }
  return [...byRule.values()].map((group) => describeGroup(group, options));
}

function describeGroup(group: readonly [Finding, ...Finding[]], { style }: PrettyOptions): string {
  const [{ severity, rule, resource }] = group;
  const objects = new Set(group.map(({ resource: { kind, namespace, name } }) => [kind, namespace, name].join('/')))
    .size;
  const where =
    group.length === 1
      ? `in ${visibleText(`${resource.kind}/${resource.name}`)}`
      : `${group.length} times in ${count(objects, 'object')}`;
  const advice = `--show ${severity} shows ${group.length === 1 ? 'it' : 'them'}`;
  return `${style.severity[severity](severity)} ${rule} ${style.dim(`${where}; ${advice}`)}`;
}

function renderNotAnalysed({ summary }: ReportInput, { style }: PrettyOptions): readonly string[] {
  return summary.notAnalysed.map(({ what, count: number, why }) =>
    style.dim(`not analysed: ${what} (${number}); ${why}`),
  );
}
