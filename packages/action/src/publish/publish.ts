import type { Git } from '../git.js';
import type { GithubApi } from '../github-api.js';
import type { Log } from '../log.js';
import type { Outcome } from '../outcome.js';
import { annotate } from './annotate.js';
import { callGithub } from './call-github.js';
import { writeOutputs } from './outputs.js';
import { writeLog } from './write-log.js';
import { writeSarif } from './write-sarif.js';
import { writeSummary } from './write-summary.js';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly workspace: string;
  readonly git: Git;
  /** Undefined without a token. */
  readonly api: GithubApi | undefined;
  readonly log: Log;
}

/**
 * Everything that people see. The log comes first and needs nothing but standard output; each further way is tried on its
 * own, so that one that fails takes no other with it. Annotations come last, since GitHub drops those above its limits and
 * what went wrong before must be among the shown.
 */
export async function publish(outcome: Outcome, surroundings: Surroundings): Promise<void> {
  const { log } = surroundings;
  writeLog(outcome, log);
  const { inputs } = outcome;
  if (inputs.summary) await attempt('the job summary', () => writeSummary(outcome, surroundings), log);
  const { sarifFile } = inputs;
  if (sarifFile !== undefined)
    await attempt(`the file ${sarifFile}`, () => writeSarif(outcome, sarifFile, surroundings), log);
  await attempt('the outputs of this step', () => writeOutputs(outcome, surroundings), log);
  const called = await callGithub(outcome, surroundings);
  if (inputs.annotations) annotate(outcome, called, log);
}

async function attempt(what: string, work: () => Promise<void>, log: Log): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    log.warning(`${what} could not be written (${code}); the findings are in the log.`);
  }
}
