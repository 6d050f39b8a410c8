import type { RuleDescription } from '@crashlint/core/report';
import type { RulePage } from 'crashlint/library';
import pages from 'crashlint/rule-pages';

export const INFORMATION_URI = 'https://github.com/crashlint/crashlint';

/** Every rule with its page, as SARIF tells it. */
export function describeRules(): readonly RuleDescription[] {
  return Object.entries(pages as Readonly<Record<string, RulePage>>).map(
    ([id, { summary, cause, certainty, markdown }]) => ({
      id,
      summary,
      certainty,
      help: markdown,
      helpUri: `${INFORMATION_URI}/blob/main/rules/${cause}/${id}.md`,
    }),
  );
}
