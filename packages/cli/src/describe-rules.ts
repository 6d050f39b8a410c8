import type { RuleDescription } from '@crashlint/core/report';
import type { RulePage } from './pages.js';

export const INFORMATION_URI = 'https://github.com/crashlint/crashlint';

/** Every rule with its page, as SARIF tells it. */
export function describeRules(pages: ReadonlyMap<string, RulePage>): readonly RuleDescription[] {
  return [...pages].map(([id, { summary, certainty, cause, markdown }]) => ({
    id,
    summary,
    certainty,
    help: markdown,
    helpUri: uriOf(id, cause),
  }));
}

/** The rule's page in our repository. */
export function ruleUri(id: string, pages: ReadonlyMap<string, RulePage>): string | undefined {
  const page = pages.get(id);
  return page === undefined ? undefined : uriOf(id, page.cause);
}

function uriOf(id: string, cause: string): string {
  return `${INFORMATION_URI}/blob/main/rules/${cause}/${id}.md`;
}
