import type { FailOn, Problem, Severity } from '@crashlint/core';
import {
  GITHUB_SHOWS,
  type ReportInput,
  renderGithubAnnotations,
  renderGithubProblems,
  renderJson,
  renderMarkdown,
  renderSarif,
} from '@crashlint/core/report';
import { describeRules, INFORMATION_URI, ruleUri } from './describe-rules.js';
import type { Host } from './host.js';
import { readPages } from './pages.js';
import { renderPretty } from './pretty/render-pretty.js';
import { renderProblems } from './pretty/render-problems.js';
import { createSourceText, type SourceText } from './pretty/source-text.js';
import { readReportedFile } from './read-reported-file.js';
import type { ReportFormat } from './report-target.js';
import { createStyle, wantsColour } from './terminal/style.js';
import { createTimelineReader } from './timeline-reader.js';
import { VERSION } from './version.js';

export interface ReportRequest {
  readonly format: ReportFormat;
  readonly color?: boolean;
  readonly show?: Severity;
  readonly failOn: FailOn;
  readonly stdin: string | undefined;
}

/** What a report needs of the {@link Host}. */
export type ReportSurroundings = Pick<Host, 'cwd' | 'env' | 'now'> & {
  readonly stdout: Pick<Host['stdout'], 'isTTY' | 'columns'>;
};

type Render = (report: ReportInput, request: ReportRequest, surroundings: ReportSurroundings) => Iterable<string>;

const RENDER: Readonly<Record<ReportFormat, Render>> = {
  pretty: renderForTerminal,
  json: (report) => [renderJson(report)],
  sarif: (report) => [renderForCodeScanning(report)],
  github: (report) => [renderForWorkflowLog(report)],
  markdown: (report, { stdin }, { cwd }) => [renderForSummary(report, stdin, cwd)],
};

/** Columns where nobody can say: a log of a build, a file. */
const DEFAULT_WIDTH = 100;
const NARROWEST = 50;
/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 120;

/** What is wrong with the configuration, when nothing was analysed because of it. */
export function renderRefusal(
  problems: readonly Problem[],
  { color }: { readonly color?: boolean },
  host: Host,
): string {
  const hasColour = wantsColour({ asked: color, isTerminal: host.stderr.isTTY === true, env: host.env });
  return `${renderProblems(problems, { style: createStyle(hasColour), width: widthOf(host) })}\n`;
}

/** Ends with a line break, unless it is empty. */
export function renderReport(report: ReportInput, request: ReportRequest, surroundings: ReportSurroundings): string {
  return [...renderParts(report, request, surroundings)].join('');
}

/** The report in parts that follow one another, so that a long one need not be held as a whole. */
export function renderParts(
  report: ReportInput,
  request: ReportRequest,
  surroundings: ReportSurroundings,
): Iterable<string> {
  return RENDER[request.format](report, request, surroundings);
}

function renderForTerminal(
  report: ReportInput,
  request: ReportRequest,
  surroundings: ReportSurroundings,
): Iterable<string> {
  const { cwd, env, stdout, now } = surroundings;
  return renderPretty(report, {
    style: createStyle(wantsColour({ asked: request.color, isTerminal: stdout.isTTY === true, env })),
    width: widthOf(surroundings),
    readSource: sourceReader(cwd, request.stdin),
    seconds: now() / 1000,
    show: request.show ?? (request.failOn === 'info' ? 'info' : 'warning'),
  });
}

function renderForCodeScanning(report: ReportInput): string {
  return renderSarif(report, {
    toolVersion: VERSION,
    informationUri: INFORMATION_URI,
    rules: describeRules(readPages()),
  });
}

/** Problems come first and take the places of findings: with them the result is not complete. */
function renderForWorkflowLog({ findings, problems }: ReportInput): string {
  const told = renderGithubProblems(problems, GITHUB_SHOWS);
  const { commands, notShown } = renderGithubAnnotations(findings, {
    mostPerLevel: {
      ...GITHUB_SHOWS.mostPerLevel,
      error: GITHUB_SHOWS.mostPerLevel.error - told.filter((command) => command.startsWith('::error')).length,
      warning: GITHUB_SHOWS.mostPerLevel.warning - told.filter((command) => command.startsWith('::warning')).length,
    },
  });
  const rest =
    notShown === 0 ? [] : [`crashlint: ${notShown} more not annotated, as GitHub shows ten of a kind in a step.`];
  return [...told, ...commands, ...rest].map((line) => `${line}\n`).join('');
}

/** GitHub takes job summaries of 1 MiB; letters outside ASCII need up to three bytes. */
const LONGEST_SUMMARY = 300_000;

function renderForSummary(report: ReportInput, stdin: string | undefined, cwd: string): string {
  const pages = readPages();
  return renderMarkdown(report, {
    mostCharacters: LONGEST_SUMMARY,
    linkToRule: (id) => ruleUri(id, pages),
    timelineOf: createTimelineReader({ cwd, stdin, kubernetesVersion: report.kubernetesVersion }),
  });
}

export function widthOf({ stdout, env }: Pick<ReportSurroundings, 'stdout' | 'env'>): number {
  const columns = stdout.columns ?? Number(env['COLUMNS'] ?? DEFAULT_WIDTH);
  return Number.isInteger(columns) && columns > 0 ? Math.min(Math.max(columns, NARROWEST), WIDEST) : DEFAULT_WIDTH;
}

/** Files are read again only to show lines of them, and the last one is kept, as findings come file by file. */
function sourceReader(cwd: string, stdin: string | undefined): (file: string) => SourceText | undefined {
  let last: { readonly file: string; readonly source: SourceText | undefined } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, source: readSource(file, cwd, stdin) };
    return last.source;
  };
}

function readSource(file: string, cwd: string, stdin: string | undefined): SourceText | undefined {
  const text = readReportedFile(file, cwd, stdin);
  return text === undefined ? undefined : createSourceText({ path: file, text });
}
