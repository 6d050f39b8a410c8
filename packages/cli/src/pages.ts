import { readFileSync } from 'node:fs';
import type { Certainty } from '@crashlint/core';

export interface RulePage {
  readonly summary: string;
  readonly cause: string;
  /** The surest that the rule states in the examples of its page. */
  readonly certainty: Certainty;
  /** The whole page, as in rules/<cause>/<rule-id>.md. */
  readonly markdown: string;
}

/** By rule id. Read only when asked for: the bundle keeps the pages in a file of their own, beside it. */
export function readPages(): ReadonlyMap<string, RulePage> {
  const text = readFileSync(new URL('./pages.json', import.meta.url), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, RulePage>));
}
