import type { Finding, Severity } from '@crashlint/core';
import { predictWorkloads, type ReportInput } from '@crashlint/core/report';
import { visibleText } from '../terminal/visible-text.js';
import { count } from './count.js';
import { renderProblems } from './render-problems.js';
import { renderSummary, type SummaryOptions } from './render-summary.js';
import { renderWorkload, type WorkloadOptions } from './render-workload.js';

export interface PrettyOptions extends WorkloadOptions, SummaryOptions {
  /** Findings below this severity are only counted. */
  readonly show: Severity;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The report for a person in a terminal: the worst first, problems of the input after the findings, the count last. */
export function renderPretty(report: ReportInput, options: PrettyOptions): string {
  const explained = new Set<string>();
  const isShown = ({ severity }: Finding): boolean => RANK[severity] <= RANK[options.show];
  const workloads = predictWorkloads(report.findings).flatMap((workload) => {
    const findings = workload.findings.filter(isShown);
    return findings.length === 0 ? [] : [renderWorkload(workload, findings, options, explained)];
  });
  const hidden = report.findings.filter((finding) => finding.suppressed === undefined && !isShown(finding));
  const asides = [...collapse(hidden, options), ...renderNotAnalysed(report, options)].join('\n');
  const blocks = [...workloads, renderProblems(report.problems, options), asides, renderSummary(report, options)];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** One line a rule. */
function collapse(findings: readonly Finding[], options: PrettyOptions): readonly string[] {
  const byRule = new Map<string, readonly [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const others = byRule.get(finding.rule);
    byRule.set(finding.rule, others === undefined ? [finding] : [...others, finding]);
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
