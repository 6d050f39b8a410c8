import type { Severity } from '@crashlint/core';
import { outcomeOf, predictWorkloads, type ReportInput, type WorkloadPrediction } from '@crashlint/core/report';
import { displayWidth } from '../terminal/display-width.js';
import type { Style } from '../terminal/style.js';
import { count } from './count.js';

export interface SummaryOptions {
  readonly style: Style;
  readonly width: number;
  readonly seconds: number;
}

/** One or two lines: what becomes of the workloads, how much was found, how much was read. */
export function renderSummary(report: ReportInput, options: SummaryOptions): string {
  const { summary } = report;
  const parts = [
    renderOutcomes(report, options.style),
    renderFindings(summary, options.style),
    options.style.dim(`${count(summary.files, 'file')} in ${options.seconds.toFixed(1)} s`),
  ].filter((part) => part !== '');
  const line = parts.join(' · ');
  return displayWidth(withoutColour(line)) <= options.width ? line : `${parts[0]}\n${parts.slice(1).join(' · ')}`;
}

function renderOutcomes(report: ReportInput, style: Style): string {
  const { workloads } = report;
  if (workloads.length === 0) return 'no workloads';
  const known = new Set(workloads.map(({ resource, location }) => keyOf(resource, location?.file)));
  const hit = predictWorkloads(report.findings).filter(({ resource, file }) => known.has(keyOf(resource, file)));
  const fine = workloads.length - hit.length;
  const parts = OUTCOMES.flatMap(({ words, severity, test }) => {
    const number = hit.filter((workload) => test(workload)).length;
    return number === 0 ? [] : [style.severity[severity](`${number} ${words}`)];
  });
  const fineWords =
    hit.length === 0
      ? fine === 1
        ? 'it looks fine'
        : 'all look fine'
      : `${fine} ${fine === 1 ? 'looks' : 'look'} fine`;
  return `${count(workloads.length, 'workload')}: ${[...parts, ...(fine === 0 ? [] : [style.good(fineWords)])].join(', ')}`;
}

interface OutcomeWords {
  readonly words: string;
  readonly severity: Severity;
  readonly test: (workload: WorkloadPrediction) => boolean;
}

const isError = ({ worst }: WorkloadPrediction): boolean => worst.severity === 'error';

const OUTCOMES: readonly OutcomeWords[] = [
  {
    words: 'will crash-loop',
    severity: 'error',
    test: (one) => isError(one) && outcomeOf(one.worst) === 'crash-loops',
  },
  {
    words: 'will not start',
    severity: 'error',
    test: (one) => isError(one) && outcomeOf(one.worst) === 'does-not-start',
  },
  { words: 'will not work', severity: 'error', test: (one) => isError(one) && outcomeOf(one.worst) === 'degraded' },
  { words: 'will probably fail', severity: 'warning', test: ({ worst }) => worst.severity === 'warning' },
  { words: 'at risk', severity: 'info', test: ({ worst }) => worst.severity === 'info' },
];

function renderFindings({ errors, warnings, infos, suppressed }: ReportInput['summary'], style: Style): string {
  const parts = [
    ...(errors === 0 ? [] : [style.severity.error(count(errors, 'error'))]),
    ...(warnings === 0 ? [] : [style.severity.warning(count(warnings, 'warning'))]),
    ...(infos === 0 ? [] : [style.severity.info(count(infos, 'info'))]),
    ...(suppressed === 0 ? [] : [style.dim(`${suppressed} suppressed`)]),
  ];
  return parts.join(', ');
}

function keyOf({ kind, namespace = '', name }: WorkloadPrediction['resource'], file = ''): string {
  return [file, kind, namespace, name].join('\u0000');
}

function withoutColour(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour begins with one
  return text.replaceAll(/\u001b\[[0-9;]*m/g, '');
}
