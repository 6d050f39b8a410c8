import type { RuleDescription } from '@crashlint/core/report';
import * as library from 'crashlint/library';
import pages from 'crashlint/rule-pages';

/** Part of the bundle: unlike the command line, the Action is one file. */
const PAGES = new Map(Object.entries(pages as Readonly<Record<string, library.RulePage>>));

export function describeRules(): readonly RuleDescription[] {
  return library.describeRules(PAGES);
}

export function ruleUri(id: string): string | undefined {
  return library.ruleUri(id, PAGES);
}
