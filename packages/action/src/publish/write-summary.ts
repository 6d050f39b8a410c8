import { access, constants } from 'node:fs/promises';
import { summary } from '@actions/core';
import type { Outcome } from '../outcome.js';
import type { Surroundings } from './publish.js';

/** GitHub refuses a step summary over 1 MiB whole; a UTF-16 unit takes up to three bytes in UTF-8. */
const LONGEST_SUMMARY = 330_000;

/** Nothing where the runner offers no summary, as in a run by hand. */
export async function writeSummary(
  outcome: Outcome,
  { environment }: Surroundings,
  markdown: (outcome: Outcome, mostCharacters: number) => string,
): Promise<void> {
  const { GITHUB_STEP_SUMMARY: file } = environment;
  if (file === undefined || file === '') return;
  // Unlike the toolkit's, this error has the system's code.
  await access(file, constants.W_OK);
  await summary.addRaw(markdown(outcome, LONGEST_SUMMARY)).write();
}
