import { existsSync, readFileSync } from 'node:fs';
import type { GeneratedFile } from './output.ts';
import type { RuleSummary } from './rule-summaries.ts';

/** What `crashlint explain`, SARIF help and the README show of a rule: its page, whole. Throws when one has no page. */
export function generatePages(rules: readonly RuleSummary[]): GeneratedFile {
  const missing = rules.filter(({ page }) => !existsSync(page)).map(({ page }) => page);
  if (missing.length > 0) throw new Error(`rules without a page: ${missing.join(', ')}`);
  const pages = Object.fromEntries(
    rules.map(({ id, cause, summary, page }) => {
      const markdown = readFileSync(page, 'utf8').replace(PICTURES, '');
      return [id, { summary, cause, certainty: surestCertainty(markdown), markdown }];
    }),
  );
  return { path: 'packages/cli/src/generated/pages.json', text: `${JSON.stringify(pages, null, 1)}\n` };
}

/** Neither a terminal nor a list of alerts can show what lies beside the page. */
const PICTURES = /^!\[.*\]\(.*\)\n\n?/gm;

const CERTAINTIES = ['certain', 'likely', 'possible'] as const;

/** The surest that the page's bad examples state; a page without any is still being written. */
function surestCertainty(markdown: string): (typeof CERTAINTIES)[number] {
  const stated = new Set([...markdown.matchAll(/^```\S+ bad (\w+)/gm)].map(([, certainty]) => certainty));
  return CERTAINTIES.find((certainty) => stated.has(certainty)) ?? 'possible';
}
