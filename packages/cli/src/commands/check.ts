import { type Analysis, type AnalyzeOptions, analyze, type FailOn, type Problem, type Severity } from '@crashlint/core';
import { analyzeInput } from '../analyze-input.js';
import { EXIT } from '../exit-code.js';
import type { Host } from '../host.js';
import { narrowToPaths } from '../narrow-analysis.js';
import { renderRefusal } from '../render-report.js';
import type { ReportFormat, ReportTarget } from '../report-target.js';
import { analyzeOptions } from '../settings/analyze-options.js';
import { loadConfig } from '../settings/load-config.js';
import { writeReports } from '../write-reports.js';

export interface CheckRequest {
  readonly paths: readonly string[];
  /** Files and folders that are read instead of `paths`; only what concerns `paths` is then reported. */
  readonly context?: readonly string[];
  /** At least one, and at most one of them for standard output. */
  readonly reports: readonly ReportTarget[];
  readonly failOn?: FailOn;
  /** The lowest severity that the pretty report shows in full. */
  readonly show?: Severity;
  /** A file, or false for none. */
  readonly config?: string | false;
  readonly color?: boolean;
  readonly kubernetesVersion?: string;
  readonly closedWorld?: boolean;
  readonly rules: NonNullable<AnalyzeOptions['rules']>;
}

/** @returns the exit code */
export async function runCheck(request: CheckRequest, host: Host): Promise<number> {
  // What is reported must have been read, wherever it lies.
  const read = [...(request.context ?? []), ...request.paths];
  const loaded = loadConfig(request.config, read, host.cwd);
  const options = analyzeOptions(loaded.config, request);
  const wrong = loaded.problems.length > 0 ? loaded.problems : analyze([], options).problems;
  if (wrong.length > 0) return refuse(wrong, request, host);
  const failOn = request.failOn ?? loaded.config.failOn ?? 'error';
  const { analysis: whole, stdin } = await analyzeInput(read, loaded, options, host);
  const analysis = request.context === undefined ? whole : narrowToPaths(whole, request.paths, host.cwd);
  const isWritten = writeReports(analysis, request.reports, { ...request, failOn, stdin }, host);
  return isWritten ? exitCodeOf(analysis, failOn) : EXIT.unusable;
}

/** Forms that programs read; they get an answer whatever happens. */
const FOR_PROGRAMS: ReadonlySet<ReportFormat> = new Set(['json', 'sarif', 'github']);

/** A wrong configuration ends the run before anything is read: its findings would not be those that were asked for. */
function refuse(problems: readonly Problem[], request: CheckRequest, host: Host): number {
  const targets = request.reports.filter(({ format }) => FOR_PROGRAMS.has(format));
  writeReports({ ...analyze([]), problems }, targets, { ...request, failOn: 'error', stdin: undefined }, host);
  const isTold = targets.some(({ file }) => file === undefined);
  if (!isTold) host.stderr.write(renderRefusal(problems, request, host));
  return EXIT.unusable;
}

const RANK: Readonly<Record<FailOn, number>> = { error: 0, warning: 1, info: 2, none: -1 };

/** Unusable input wins over findings, as the result is then not complete; our own fault wins over both. */
function exitCodeOf({ findings, problems }: Analysis, failOn: FailOn): number {
  if (problems.some(({ code }) => code === 'rule-failed')) return EXIT.fault;
  if (problems.some(({ severity }) => severity === 'error')) return EXIT.unusable;
  const fails = findings.some((finding) => finding.suppressed === undefined && RANK[finding.severity] <= RANK[failOn]);
  return fails ? EXIT.findings : EXIT.clean;
}
