import { access, constants } from 'node:fs/promises';
import { setOutput } from '@actions/core';
import { renderJson } from '@crashlint/core/report';
import { exitCodeOf, type Outcome, openFindings, subjectOf } from '../outcome.js';
import type { Surroundings } from './publish.js';

/** The outputs of action.yml. The report is left out above this size, as the runner keeps outputs in memory. */
const LARGEST_REPORT = 900_000;

export async function writeOutputs(outcome: Outcome, { environment }: Surroundings): Promise<void> {
  const { GITHUB_OUTPUT: file } = environment;
  // Elsewhere than on a runner the toolkit would print them.
  if (file === undefined || file === '') return;
  // Unlike the toolkit's, this error has the system's code.
  await access(file, constants.W_OK);
  for (const [name, value] of Object.entries(readValues(outcome))) setOutput(name, value);
}

function readValues(outcome: Outcome): Readonly<Record<string, string>> {
  const { head, scope, inputs } = outcome;
  const report = renderJson(head).trimEnd();
  return {
    findings: String(openFindings(head.findings).length),
    'new-findings': scope.kind === 'change' ? String(subjectOf(outcome).length) : '',
    errors: String(head.summary.errors),
    warnings: String(head.summary.warnings),
    'sarif-file': inputs.sarifFile ?? '',
    'report-json': Buffer.byteLength(report) > LARGEST_REPORT ? '' : report,
    conclusion: exitCodeOf(outcome) === 0 ? 'success' : 'failure',
  };
}
