import { renderGithubAnnotations } from '@crashlint/core/report';
import type { Log } from '../log.js';
import { newErrors, type Outcome, placeSubject } from '../outcome.js';
import type { Called } from './call-github.js';

/**
 * Workflow commands, worst first, on the changed line that caused the finding where there is one. A check run makes those
 * of the findings needless. Warnings that were printed before count for GitHub's limit of ten as well.
 */
export function annotate(outcome: Outcome, { warnings, hasCheckRun }: Called, log: Log): void {
  const { inputs, notice } = outcome;
  const errors = newErrors(outcome);
  const [first] = errors;
  if (first !== undefined) log.error(explainErrors(errors.length, first));
  if (hasCheckRun) return;
  const most = inputs.maxAnnotations;
  const less = (used: number): number => Math.max(0, most - used);
  const mostPerLevel = {
    error: less(first === undefined ? 0 : 1),
    warning: less(warnings + (notice === undefined ? 0 : 1)),
    info: most,
  };
  const { commands, notShown } = renderGithubAnnotations(placeSubject(outcome), { mostPerLevel });
  for (const command of commands) log.command(command);
  if (notShown === 0) return;
  const shown = commands.length === 0 ? '' : `The ${commands.length} worst findings are annotated; `;
  log.line(
    `${shown}${notShown} more ${notShown === 1 ? 'has' : 'have'} no annotation, as GitHub shows ten of a kind. All are listed above.`,
  );
}

function explainErrors(count: number, { message, file }: { readonly message: string; readonly file?: string }): string {
  const where = file === undefined ? '' : `${file}: `;
  const more = count === 1 ? '' : ` And ${count - 1} more like it; the log lists them.`;
  return `The result is not complete. ${where}${message}${more}`;
}
