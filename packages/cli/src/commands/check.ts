import {
  type Analysis,
  type AnalyzeOptions,
  analyze,
  type FailOn,
  type Problem,
  parseManifests,
  type Severity,
} from '@crashlint/core';
import { EXIT } from '../exit-code.js';
import type { Host } from '../host.js';
import { readInput } from '../input/read-input.js';
import { renderReport } from '../render-report.js';
import { type LoadedConfig, loadConfig } from '../settings/load-config.js';

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly format: 'pretty' | 'json';
  readonly failOn?: FailOn;
  /** The lowest severity that the pretty report shows in full. */
  readonly show?: Severity;
  /** A file, or false for none. */
  readonly config?: string | false;
  readonly color?: boolean;
  readonly kubernetesVersion?: string;
  readonly rules: NonNullable<AnalyzeOptions['rules']>;
}

/** @returns the exit code */
export async function runCheck(request: CheckRequest, host: Host): Promise<number> {
  const loaded = loadConfig(request.config, request.paths, host.cwd);
  const options = joinOptions(request, loaded);
  const failOn = request.failOn ?? loaded.config.failOn ?? 'error';
  const { analysis, stdin } = await analyzeInput(request, loaded, options, host);
  host.stdout.write(renderReport(analysis, { ...request, failOn, stdin }, host));
  return exitCodeOf(analysis, failOn);
}

interface Analyzed {
  readonly analysis: Analysis;
  /** The text of standard input, which cannot be read again to show its lines. */
  readonly stdin: string | undefined;
}

/** The command line wins over the configuration, rule by rule. */
function joinOptions({ rules, kubernetesVersion }: CheckRequest, { config }: LoadedConfig): AnalyzeOptions {
  const version = kubernetesVersion ?? config.kubernetesVersion;
  return { rules: { ...config.rules, ...rules }, ...(version === undefined ? {} : { kubernetesVersion: version }) };
}

/** A wrong configuration ends the run before anything is read: its findings would not be those that were asked for. */
async function analyzeInput(
  { paths }: CheckRequest,
  loaded: LoadedConfig,
  options: AnalyzeOptions,
  host: Host,
): Promise<Analyzed> {
  const wrong = loaded.problems.length > 0 ? loaded.problems : analyze([], options).problems;
  if (wrong.length > 0) return { analysis: { ...analyze([]), problems: wrong }, stdin: undefined };
  const input = await readInput(paths, { ignore: loaded.config.ignore ?? [], folder: loaded.folder }, host);
  const parsed = parseManifests(input.sources());
  const analysis = analyze(parsed, options);
  const { summary } = analysis;
  const problems = [...input.problems(), ...emptiness(analysis, input.problems()), ...analysis.problems];
  const notAnalysed = [...summary.notAnalysed, ...input.notAnalysed];
  return { analysis: { ...analysis, summary: { ...summary, notAnalysed }, problems }, stdin: input.stdin };
}

/** Said when everything was read and nothing was Kubernetes; it is no error, as hooks hand over any changed YAML file. */
function emptiness({ summary, problems }: Analysis, inputProblems: readonly Problem[]): readonly Problem[] {
  if (summary.manifests > 0 || problems.length + inputProblems.length > 0) return [];
  const message = `No Kubernetes object was found in ${summary.files === 1 ? 'this file' : `these ${summary.files} files`}: none has apiVersion and kind.`;
  return [{ code: 'nothing-to-analyse', severity: 'warning', message }];
}

const RANK: Readonly<Record<FailOn, number>> = { error: 0, warning: 1, info: 2, none: -1 };

/** Unusable input wins over findings, as the result is then not complete; our own fault wins over both. */
function exitCodeOf({ findings, problems }: Analysis, failOn: FailOn): number {
  if (problems.some(({ code }) => code === 'rule-failed')) return EXIT.fault;
  if (problems.some(({ severity }) => severity === 'error')) return EXIT.unusable;
  const fails = findings.some((finding) => finding.suppressed === undefined && RANK[finding.severity] <= RANK[failOn]);
  return fails ? EXIT.findings : EXIT.clean;
}
