import { existsSync, readFileSync } from 'node:fs';
import type { GeneratedFile } from './output.ts';
import type { RuleSummary } from './rule-summaries.ts';

/** What `crashlint explain`, SARIF help and the README show of a rule: its page, whole. Throws when one has no page. */
export function generatePages(rules: readonly RuleSummary[]): GeneratedFile {
  const missing = rules.filter(({ page }) => !existsSync(page)).map(({ page }) => page);
  if (missing.length > 0) throw new Error(`rules without a page: ${missing.join(', ')}`);
  const pages = Object.fromEntries(
    rules.map(({ id, cause, summary, page }) => [id, { summary, cause, markdown: readFileSync(page, 'utf8') }]),
  );
  return { path: 'packages/cli/src/generated/pages.json', text: `${JSON.stringify(pages, null, 1)}\n` };
}
