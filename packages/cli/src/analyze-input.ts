import { type Analysis, type AnalyzeOptions, analyze, type Problem, parseManifests } from '@crashlint/core';
import { compression } from './compression.js';
import type { Host } from './host.js';
import { readInput } from './input/read-input.js';
import type { LoadedConfig } from './settings/load-config.js';

export interface Analyzed {
  readonly analysis: Analysis;
  /** The text of standard input, which cannot be read again to show its lines. */
  readonly stdin: string | undefined;
}

/** Reads what the paths stand for and analyses it as one project; problems of reading come with those of the analysis. */
export async function analyzeInput(
  paths: readonly string[],
  { config, folder, file }: LoadedConfig,
  options: AnalyzeOptions,
  host: Host,
): Promise<Analyzed> {
  const ignoring = { ignore: config.ignore ?? [], folder, ...(file === undefined ? {} : { config: file }) };
  const input = await readInput(paths, ignoring, host);
  const analysis = analyze(parseManifests(input.sources(), { compression }), options);
  const { summary } = analysis;
  const problems = [...input.problems(), ...emptiness(analysis, input.problems()), ...analysis.problems];
  const notAnalysed = [...summary.notAnalysed, ...input.notAnalysed];
  return { analysis: { ...analysis, summary: { ...summary, notAnalysed }, problems }, stdin: input.stdin };
}

/** Said when everything was read and nothing was Kubernetes; it is no error, as hooks hand over any changed YAML file. */
function emptiness({ summary, problems }: Analysis, inputProblems: readonly Problem[]): readonly Problem[] {
  if (summary.manifests > 0 || problems.length + inputProblems.length > 0) return [];
  const where = summary.files === 1 ? 'this file' : `these ${summary.files} files`;
  const message =
    summary.files === 0
      ? 'All files are ignored, so nothing was analysed.'
      : `No Kubernetes object was found in ${where}: none has apiVersion and kind.`;
  return [{ code: 'nothing-to-analyse', severity: 'warning', message }];
}
