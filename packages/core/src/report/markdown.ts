import type { Finding, Related, Resource } from '../finding.js';
import { escapeMarkdown } from './escape-markdown.js';
import { worstFirst } from './order.js';
import type { ReportInput } from './report-input.js';
import { describePrediction, outcomeOf, predictWorkloads, type WorkloadPrediction } from './workload-prediction.js';

/** What a change makes worse and better, when the base of the change is known. */
export interface ChangeSummary {
  /** Fingerprints that the base did not have. */
  readonly added: ReadonlySet<string>;
  /** Findings of the base that are gone. */
  readonly fixed: readonly Finding[];
}

export interface MarkdownOptions {
  /** Absolute URL of a line, or undefined when there is nothing to link to. */
  readonly linkTo?: (file: string, line: number) => string | undefined;
  readonly change?: ChangeSummary;
  /** A sentence shown on top, for example why the base could not be had. */
  readonly notice?: string;
  /** The report stays below this many UTF-16 units and says what it left out. */
  readonly mostCharacters: number;
}

const TABLE_ROWS = 50;
const ICON = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;

/** The job summary of a pull request: predictions first, then the reasons. Readable with 0, 1 and 5,000 findings. */
export function renderMarkdown(input: ReportInput, options: MarkdownOptions): string {
  const shown =
    options.change === undefined
      ? input.findings
      : input.findings.filter((finding) => options.change?.added.has(finding.fingerprint));
  const workloads = predictWorkloads(shown);
  const head = [
    `## ${headline(workloads, options.change !== undefined)}`,
    ...(options.notice === undefined ? [] : [`> ${escapeMarkdown(options.notice)}`]),
    ...renderChange(input, options.change),
    ...renderTable(workloads, options),
  ].join('\n\n');
  const foot = renderFoot(input);
  return `${fitDetails(head, workloads, foot, options)}\n`;
}

function headline(workloads: readonly WorkloadPrediction[], onlyNew: boolean): string {
  const count = (outcome: string): number => workloads.filter(({ worst }) => outcomeOf(worst) === outcome).length;
  const parts = [
    [count('crash-loops'), 'will crash-loop'],
    [count('does-not-start'), 'will not start'],
    [count('degraded'), 'will not become ready'],
  ].flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
  const scope = onlyNew ? ' because of this change' : '';
  if (parts.length > 0) return `crashlint: ${parts.join(', ')}${scope}`;
  if (workloads.length > 0) return `crashlint: ${workloads.length} at risk${scope}`;
  return onlyNew ? 'crashlint: this change breaks no workload' : 'crashlint: no workload is predicted to crash-loop';
}

function renderChange(input: ReportInput, change: ChangeSummary | undefined): readonly string[] {
  if (change === undefined) return [];
  const open = worstFirst(input.findings);
  const old = open.filter((finding) => !change.added.has(finding.fingerprint)).length;
  const praise = change.fixed.slice(0, 10).map(({ rule, resource }) => `${name(resource)} (\`${rule}\`)`);
  const more = change.fixed.length > praise.length ? ` and ${change.fixed.length - praise.length} more` : '';
  return [
    ...(change.fixed.length === 0 ? [] : [`🎉 This change fixes ${change.fixed.length}: ${praise.join(', ')}${more}.`]),
    ...(old === 0 ? [] : [`${old} older ${old === 1 ? 'finding is' : 'findings are'} not shown here.`]),
  ];
}

function renderTable(workloads: readonly WorkloadPrediction[], options: MarkdownOptions): readonly string[] {
  if (workloads.length === 0) return [];
  const rows = workloads.slice(0, TABLE_ROWS).map(({ resource, worst }) => {
    const status = escapeMarkdown(describePrediction(worst.prediction));
    return `| ${name(resource)} | ${ICON[worst.severity]} ${status} | ${escapeMarkdown(worst.message)} ${place(worst, options)} |`;
  });
  const rest = workloads.length - rows.length;
  const note = rest === 0 ? [] : [`…and ${rest} more workloads.`];
  return [['| Workload | `kubectl get pods` will show | Why |', '|---|---|---|', ...rows].join('\n'), ...note];
}

/** Adds details, worst workload first, as long as they fit. */
function fitDetails(
  head: string,
  workloads: readonly WorkloadPrediction[],
  foot: string,
  options: MarkdownOptions,
): string {
  let text = head;
  let added = 0;
  for (const workload of workloads) {
    const detail = `\n\n${renderWorkload(workload, options)}`;
    if (text.length + detail.length + foot.length + 200 > options.mostCharacters) break;
    text += detail;
    added += 1;
  }
  const left = workloads.length - added;
  if (left > 0)
    text += `\n\n…the details of ${left} more ${left === 1 ? 'workload' : 'workloads'} do not fit here; the log has them all.`;
  return `${text}\n\n${foot}`;
}

function renderWorkload({ resource, findings }: WorkloadPrediction, options: MarkdownOptions): string {
  const parts = findings.map((finding) => renderFinding(finding, options));
  return [`### ${name(resource)}`, ...parts].join('\n\n');
}

function renderFinding(finding: Finding, options: MarkdownOptions): string {
  const lines = [
    `${ICON[finding.severity]} **\`${finding.rule}\`** ${escapeMarkdown(finding.message)} ${place(finding, options)}`,
    ...finding.related.map((related) =>
      `- ${escapeMarkdown(related.message)} ${relatedPlace(related, options)}`.trimEnd(),
    ),
    ...(finding.fix === undefined ? [] : [`- **Fix:** ${escapeMarkdown(finding.fix.description)}`]),
  ];
  return lines.join('\n');
}

function place({ location }: Finding, options: MarkdownOptions): string {
  return location === undefined ? '' : renderPlace(location.file, location.start.line, options);
}

function relatedPlace({ location }: Related, options: MarkdownOptions): string {
  return location === undefined ? '' : renderPlace(location.file, location.start.line, options);
}

function renderPlace(file: string, line: number, { linkTo }: MarkdownOptions): string {
  const text = escapeMarkdown(`${file}:${line}`);
  const url = linkTo?.(file, line);
  return url === undefined
    ? `(${text})`
    : `([${text}](${encodeURI(url).replace(/[()]/g, (one) => (one === '(' ? '%28' : '%29'))}))`;
}

function renderFoot({ summary, problems, kubernetesVersion }: ReportInput): string {
  const counts = `${summary.workloads} workloads in ${summary.files} files, ${summary.errors} errors, ${summary.warnings} warnings, ${summary.infos} infos`;
  const suppressed = summary.suppressed === 0 ? '' : `, ${summary.suppressed} suppressed`;
  const shown = problems.slice(0, 20).map(({ file, line, message }) => {
    const where = file === undefined ? '' : `${escapeMarkdown(line === undefined ? file : `${file}:${line}`)} `;
    return `- ${where}${escapeMarkdown(message)}`;
  });
  const rest = problems.length - shown.length;
  const notes =
    shown.length === 0
      ? []
      : [['**Not fully analysed**', '', ...shown, ...(rest > 0 ? [`- …and ${rest} more`] : [])].join('\n')];
  const gaps = summary.notAnalysed.map(
    ({ what, count, why }) => `${count} × ${escapeMarkdown(what)} not analysed: ${escapeMarkdown(why)}.`,
  );
  return [
    ...notes,
    ...gaps,
    `<sub>${counts}${suppressed}; Kubernetes ${escapeMarkdown(kubernetesVersion)}.</sub>`,
  ].join('\n\n');
}

function name({ kind, name: own, namespace }: Resource): string {
  const suffix = namespace === undefined ? '' : ` (${escapeMarkdown(namespace)})`;
  return `${escapeMarkdown(kind)}/${escapeMarkdown(own)}${suffix}`;
}
