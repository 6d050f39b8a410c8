import { readFileSync } from 'node:fs';

export interface RulePage {
  readonly summary: string;
  readonly cause: string;
  /** The whole page, as in rules/<cause>/<rule-id>.md. */
  readonly markdown: string;
}

/** By rule id. Read only when asked for: the bundle keeps the pages in a file of their own, beside it. */
export function readPages(): ReadonlyMap<string, RulePage> {
  const text = readFileSync(new URL('./pages.json', import.meta.url), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, RulePage>));
}
