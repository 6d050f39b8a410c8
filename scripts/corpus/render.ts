import type { Finding, Severity } from '@crashlint/core';
import { isGrave, type Judgement, type Verdict } from './judge.ts';
import { openFindings, type Project } from './project.ts';
import { renderTable } from './table.ts';

const VERDICTS: readonly Verdict[] = ['found', 'found otherwise', 'missed', 'no rule yet', 'silent', 'falsely raised'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function renderTotals(projects: readonly Project[], noise: readonly Project[], cases: number): string {
  const files = projects.reduce((sum, project) => sum + project.files.length, 0);
  const noiseFiles = noise.reduce((sum, project) => sum + project.files.length, 0);
  return `${projects.length} repositories, ${files} files, ${countWorkloads(projects)} workloads; ${noiseFiles} files of noise; ${cases} cases\n`;
}

/** How many labels of each class were found, missed and falsely raised, and then which ones. */
export function renderJudgements(judgements: readonly Judgement[]): string {
  const classes = [...new Set(judgements.map((judgement) => judgement.class))].sort();
  const rows = classes.map((name) => {
    const own = judgements.filter((judgement) => judgement.class === name);
    return [
      name,
      own.length,
      ...VERDICTS.map((verdict) => own.filter((judgement) => judgement.verdict === verdict).length),
    ];
  });
  const details = judgements
    .filter(({ verdict }) => verdict === 'missed' || verdict === 'found otherwise' || verdict === 'falsely raised')
    .map(({ class: name, path, verdict, findings }) => `${verdict}: ${name}: ${path}${renderRules(findings)}`)
    .sort();
  return `${renderTable(['class', 'labels', ...VERDICTS], rows)}\n${details.join('\n')}\n`;
}

function renderRules(findings: readonly Finding[]): string {
  const rules = [...new Set(findings.filter(isGrave).map(({ rule }) => rule))].sort();
  return rules.length === 0 ? '' : ` (${rules.join(', ')})`;
}

/** Findings per 100 workloads, by rule and severity. */
export function renderRates(projects: readonly Project[]): string {
  const findings = projects.flatMap(openFindings);
  const workloads = Math.max(1, countWorkloads(projects));
  const rate = (own: readonly Finding[]): string => ((100 * own.length) / workloads).toFixed(1);
  const row = (name: string, own: readonly Finding[]): readonly string[] => [
    name,
    ...SEVERITIES.map((severity) => rate(own.filter((finding) => finding.severity === severity))),
    rate(own),
  ];
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const rows = rules.map((rule) =>
    row(
      rule,
      findings.filter((finding) => finding.rule === rule),
    ),
  );
  return `${renderTable(['findings per 100 workloads', ...SEVERITIES, 'all'], [...rows, row('all rules', findings)])}\n`;
}

export function renderProblems(projects: readonly Project[]): string {
  const counts = new Map<string, number>();
  for (const { code } of projects.flatMap(({ analysis }) => analysis?.problems ?? []))
    counts.set(code, (counts.get(code) ?? 0) + 1);
  return `${renderTable(
    ['problem', 'count'],
    [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
  )}\n`;
}

/** One line; names from manifests may hold anything, so control characters are shown as escapes. */
export function renderFinding({ rule, severity, resource, container, location, message }: Finding): string {
  const place = location === undefined ? '' : `${location.file}:${location.start.line}`;
  const subject = [resource.kind, resource.name, ...(container === undefined ? [] : [container])].join('/');
  return JSON.stringify(`${severity} ${rule} ${place} ${subject}: ${message}`).slice(1, -1);
}

function countWorkloads(projects: readonly Project[]): number {
  return projects.reduce((sum, { analysis }) => sum + (analysis?.summary.workloads ?? 0), 0);
}
