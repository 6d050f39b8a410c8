import { access, constants } from 'node:fs/promises';
import { summary } from '@actions/core';
import { createTimelineReader } from 'crashlint/library';
import type { Outcome } from '../outcome.js';
import type { Surroundings } from './publish.js';
import { renderOutcome } from './render-outcome.js';

/** GitHub refuses a step summary over 1 MiB whole; a UTF-16 unit takes up to three bytes in UTF-8. */
const LONGEST_SUMMARY = 330_000;

/** Nothing where the runner offers no summary, as in a run by hand. */
export async function writeSummary(outcome: Outcome, { environment }: Surroundings): Promise<void> {
  const { GITHUB_STEP_SUMMARY: file } = environment;
  if (file === undefined || file === '') return;
  // Unlike the toolkit's, this error has the system's code.
  await access(file, constants.W_OK);
  const { root: cwd, head } = outcome;
  // There is room for drawings, unlike in a comment.
  const timelineOf = createTimelineReader({ cwd, stdin: undefined, kubernetesVersion: head.kubernetesVersion });
  await summary.addRaw(renderOutcome(outcome, LONGEST_SUMMARY, { timelineOf })).write();
}
