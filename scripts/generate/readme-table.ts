import { readFileSync } from 'node:fs';
import type { GeneratedFile } from './output.ts';
import type { RuleSummary } from './rule-summaries.ts';

const START = '<!-- rules:start -->';
const END = '<!-- rules:end -->';

/** The README with its table of rules renewed; everything outside the two markers is left as it is. */
export function generateReadmeTable(rules: readonly RuleSummary[]): GeneratedFile {
  const path = 'README.md';
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start === -1 || end < start) throw new Error(`${path} needs a line ${START} and after it a line ${END}`);
  return { path, text: `${text.slice(0, start + START.length)}\n${renderTable(rules)}\n${text.slice(end)}` };
}

/** By cause, so that a reader finds what belongs together. */
function renderTable(rules: readonly RuleSummary[]): string {
  const rows = [...rules]
    .sort((a, b) => compare(a.cause, b.cause) || compare(a.id, b.id))
    .map(({ id, cause, summary, page }) => `| [\`${id}\`](${page}) | ${summary.replaceAll('|', '\\|')} | ${cause} |`);
  return ['', '| rule | what it predicts | cause |', '|---|---|---|', ...rows, ''].join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
