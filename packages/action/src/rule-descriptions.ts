import type { RuleDescription } from '@crashlint/core/report';
import type { RulePage } from 'crashlint/library';
import pages from 'crashlint/rule-pages';

export const INFORMATION_URI = 'https://github.com/crashlint/crashlint';

const PAGES = pages as Readonly<Record<string, RulePage>>;

/** Every rule with its page, as SARIF tells it. */
export function describeRules(): readonly RuleDescription[] {
  return Object.entries(PAGES).map(([id, { summary, certainty, markdown }]) => ({
    id,
    summary,
    certainty,
    help: markdown,
    helpUri: ruleUri(id) ?? INFORMATION_URI,
  }));
}

/** The rule's page in our repository. */
export function ruleUri(id: string): string | undefined {
  const page = PAGES[id];
  return page === undefined ? undefined : `${INFORMATION_URI}/blob/main/rules/${page.cause}/${id}.md`;
}
