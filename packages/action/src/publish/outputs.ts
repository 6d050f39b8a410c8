import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { renderJson } from '@crashlint/core/report';
import type { Log } from '../log.js';
import { isFailing, type Outcome, subjectOf } from '../run.js';

/** The outputs of action.yml. The report is left out above this size, as the runner keeps outputs in memory. */
const LARGEST_REPORT = 900_000;

export async function writeOutputs(outcome: Outcome, { GITHUB_OUTPUT: file }: Readonly<Record<string, string | undefined>>, log: Log): Promise<void> {
  if (file === undefined || file === '') return;
  const { analysis } = outcome.head;
  const report = renderJson(analysis);
  const values: Readonly<Record<string, string>> = {
    findings: String(analysis.findings.filter((finding) => finding.suppressed === undefined).length),
    'new-findings': outcome.change === undefined ? '' : String(subjectOf(outcome).length),
    errors: String(analysis.summary.errors),
    warnings: String(analysis.summary.warnings),
    'sarif-file': outcome.inputs.sarifFile ?? '',
    'report-json': report.length > LARGEST_REPORT ? '' : report.trimEnd(),
    conclusion: isFailing(outcome) ? 'failure' : 'success',
  };
  try {
    await appendFile(file, Object.entries(values).map(([name, value]) => heredoc(name, value)).join(''));
  } catch {
    log.warning('the outputs of this step could not be written; the findings are in the log.');
  }
}

/** The delimiter is random, so that no manifest can end the value and set another output. */
function heredoc(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
