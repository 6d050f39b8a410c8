import type { Finding, Resource } from '../finding.js';
import { drawFindings } from './draw-findings.js';
import { escapeMarkdown } from './escape-markdown.js';
import {
  type FindingOptions,
  type LinkOptions,
  renderFindingMarkdown,
  renderPlace,
  SEVERITY_ICON,
} from './markdown-finding.js';
import { worstFirst } from './order.js';
import type { ReportInput } from './report-input.js';
import type { TimelineOf } from './timeline/timeline.js';
import { describePrediction, outcomeOf, predictWorkloads, type WorkloadPrediction } from './workload-prediction.js';

/** Which part of the findings a report is about; the others are only counted. */
export interface MarkdownScope {
  /** `added`: what a change makes worse. `touched`: what lies in the files that a change touches, old or new. */
  readonly kind: 'added' | 'touched';
  /** Fingerprints of the findings to show. */
  readonly shown: ReadonlySet<string>;
  /** Findings that the change removed. */
  readonly fixed: readonly Finding[];
}

export interface MarkdownOptions extends LinkOptions {
  readonly scope?: MarkdownScope;
  /** A sentence shown on top, for example why the base could not be had. */
  readonly notice?: string;
  /** The first minutes of the container that a finding is about; asked for the first findings alone. */
  readonly timelineOf?: TimelineOf;
  /** The report stays below this many UTF-16 units and says what it left out. */
  readonly mostCharacters: number;
}

const MOST_ROWS = 50;
/** The reasons of so few workloads are open at once; of more, each opens when it is asked for. */
const MOST_OPEN = 5;
const MOST_DETAILS = 200;
const MOST_NAMED_FIXES = 10;
const MOST_PROBLEMS = 20;
const MOST_DRAWINGS = 10;

/** The job summary of a pull request: predictions first, then the reasons. Readable with 0, 1 and 5,000 findings. */
export function renderMarkdown(input: ReportInput, options: MarkdownOptions): string {
  const { scope } = options;
  const shown = scope === undefined ? input.findings : input.findings.filter((one) => scope.shown.has(one.fingerprint));
  const workloads = predictWorkloads(shown);
  const head = [
    `## ${headline(workloads, scope)}`,
    ...(options.notice === undefined ? [] : [`> ⚠️ ${escapeMarkdown(options.notice)}`]),
    ...renderFixed(scope?.fixed ?? []),
    ...renderTable(workloads, options),
  ].join('\n\n');
  const foot = renderFoot(input, worstFirst(input.findings).length - worstFirst(shown).length, scope);
  return `${fitDetails({ head, workloads, foot }, options)}\n`;
}

function headline(workloads: readonly WorkloadPrediction[], scope: MarkdownScope | undefined): string {
  const sure = workloads.filter(({ worst }) => worst.severity === 'error');
  const count = (outcome: string): number => sure.filter(({ worst }) => outcomeOf(worst) === outcome).length;
  const parts = [
    [count('crash-loops'), 'will crash-loop'],
    [count('does-not-start'), 'will not start'],
    [count('degraded'), 'will not work'],
    [workloads.filter(({ worst }) => worst.severity === 'warning').length, 'will probably fail'],
    [workloads.filter(({ worst }) => worst.severity === 'info').length, 'at risk'],
  ].flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
  if (parts.length > 0) return `crashlint: ${parts.join(', ')}${SCOPE_WORDS[scope?.kind ?? 'all']}`;
  return scope?.kind === 'added'
    ? 'crashlint: this change breaks no workload ✅'
    : 'crashlint: no workload is predicted to fail ✅';
}

const SCOPE_WORDS = { all: '', added: ' because of this change', touched: ' in the files of this change' } as const;

function renderFixed(fixed: readonly Finding[]): readonly string[] {
  if (fixed.length === 0) return [];
  const named = fixed.slice(0, MOST_NAMED_FIXES).map(({ rule, resource }) => `${nameOf(resource)} (\`${rule}\`)`);
  const more = fixed.length > named.length ? ` and ${fixed.length - named.length} more` : '';
  return [`🎉 This change fixes ${fixed.length}: ${named.join(', ')}${more}.`];
}

function renderTable(workloads: readonly WorkloadPrediction[], options: MarkdownOptions): readonly string[] {
  if (workloads.length === 0) return [];
  const rows = workloads.slice(0, MOST_ROWS).map(({ resource, worst }) => {
    const status = describePrediction(worst.prediction);
    const text = `${SURENESS[worst.severity]}${escapeMarkdown(status)}`;
    const where = worst.location === undefined ? '' : renderPlace(worst.location, options);
    return `| ${SEVERITY_ICON[worst.severity]} ${nameOf(resource)} | ${text} | ${where} |`;
  });
  const rest = workloads.length - rows.length;
  const table = ['| Workload | `kubectl get pods` will show | Where |', '|:--|:--|:--|', ...rows].join('\n');
  return [table, ...(rest === 0 ? [] : [`…and ${rest} more ${rest === 1 ? 'workload' : 'workloads'}.`])];
}

const SURENESS = { error: '', warning: 'probably ', info: 'perhaps ' } as const;

interface Parts {
  readonly head: string;
  readonly workloads: readonly WorkloadPrediction[];
  readonly foot: string;
}

/** Room for the sentence that says what was left out. */
const RESERVE = 200;

/** Adds details, worst workload first, as long as they fit. */
function fitDetails({ head, workloads, foot }: Parts, options: MarkdownOptions): string {
  const render = workloads.length <= MOST_OPEN ? renderOpen : renderFolded;
  const shown = workloads.slice(0, MOST_DETAILS);
  const drawn = { ...options, drawings: drawWorst(shown, options) };
  const details: string[] = [];
  let length = head.length + foot.length + RESERVE;
  for (const workload of shown) {
    const detail = render(workload, drawn);
    length += detail.length + 2;
    if (length > options.mostCharacters) break;
    details.push(detail);
  }
  const left = workloads.length - details.length;
  const note = `The reasons for ${left} more ${left === 1 ? 'workload are' : 'workloads are'} in the log of this step.`;
  return [cut(head, options.mostCharacters - foot.length - RESERVE), ...details, ...(left > 0 ? [note] : []), foot]
    .filter((part) => part !== '')
    .join('\n\n');
}

function drawWorst(
  workloads: readonly WorkloadPrediction[],
  { timelineOf }: MarkdownOptions,
): ReadonlyMap<string, string> {
  const findings = workloads.flatMap((workload) => workload.findings);
  return timelineOf === undefined ? new Map() : drawFindings(findings, timelineOf, MOST_DRAWINGS);
}

/** Only where not even the table fits: at the end of a line, so that no markup is cut in two. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, Math.max(0, text.lastIndexOf('\n', most)));
}

function renderOpen({ resource, findings }: WorkloadPrediction, options: FindingOptions): string {
  return [`### ${nameOf(resource)}`, ...findings.map((finding) => renderFindingMarkdown(finding, options))].join(
    '\n\n',
  );
}

function renderFolded({ resource, worst, findings }: WorkloadPrediction, options: FindingOptions): string {
  const summary = `${SEVERITY_ICON[worst.severity]} <b>${nameOf(resource)}</b>: ${escapeMarkdown(worst.message)}`;
  const parts = findings.map((finding) => renderFindingMarkdown(finding, options));
  return [`<details><summary>${summary}</summary>`, ...parts, '</details>'].join('\n\n');
}

function renderFoot(input: ReportInput, hidden: number, scope: MarkdownScope | undefined): string {
  const { summary, kubernetesVersion } = input;
  const others = scope?.kind === 'added' ? 'older' : 'other';
  const gaps = summary.notAnalysed.map(({ what, count, why }) => `not analysed: ${count} × ${what} (${why})`);
  const facts = [
    `${count(summary.workloads, 'workload')} in ${count(summary.files, 'file')}`,
    `Kubernetes ${kubernetesVersion}`,
    ...(hidden === 0 ? [] : [`${hidden} ${others} ${hidden === 1 ? 'finding' : 'findings'} not shown`]),
    ...(summary.suppressed === 0 ? [] : [`${summary.suppressed} suppressed`]),
    ...gaps,
  ];
  return [...renderProblems(input), `<sub>${facts.map(escapeMarkdown).join(' · ')}</sub>`].join('\n\n');
}

function renderProblems({ problems }: ReportInput): readonly string[] {
  if (problems.length === 0) return [];
  const lines = problems.slice(0, MOST_PROBLEMS).map(({ file, line, message }) => {
    const where = file === undefined ? '' : `\`${codeText(line === undefined ? file : `${file}:${line}`)}\` `;
    return `- ${where}${escapeMarkdown(message)}`;
  });
  const rest = problems.length - lines.length;
  const title = `${count(problems.length, 'problem')} with the input or the configuration`;
  const list = [...lines, ...(rest > 0 ? [`- …and ${rest} more`] : [])].join('\n');
  return [`<details><summary>${title}</summary>\n\n${list}\n\n</details>`];
}

/** Inside backticks nothing is read as markup, and nothing can be escaped. */
function codeText(text: string): string {
  return text.replaceAll(/[`\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ').replaceAll('|', '¦');
}

function nameOf({ kind, name, namespace }: Resource): string {
  const suffix = namespace === undefined ? '' : ` (${escapeMarkdown(namespace)})`;
  return `${escapeMarkdown(kind)}/${escapeMarkdown(name)}${suffix}`;
}

function count(number: number, what: string): string {
  return `${number} ${number === 1 ? what : `${what}s`}`;
}
