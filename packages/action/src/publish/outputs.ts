import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { renderJson } from '@crashlint/core/report';
import { exitCodeOf, type Outcome, openFindings, subjectOf } from '../outcome.js';
import type { Surroundings } from './publish.js';

/** The outputs of action.yml. The report is left out above this size, as the runner keeps outputs in memory. */
const LARGEST_REPORT = 900_000;

export async function writeOutputs(outcome: Outcome, { environment }: Surroundings): Promise<void> {
  const { GITHUB_OUTPUT: file } = environment;
  if (file === undefined || file === '') return;
  const lines = Object.entries(readValues(outcome)).map(([name, value]) => heredoc(name, value));
  await appendFile(file, lines.join(''));
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

/** The delimiter is random, so that no manifest can end the value and set another output. */
function heredoc(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
