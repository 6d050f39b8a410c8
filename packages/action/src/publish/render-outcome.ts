import { type MarkdownOptions, type MarkdownScope, renderMarkdown } from '@crashlint/core/report';
import type { Source } from '../find-source.js';
import { type Outcome, subjectOf } from '../outcome.js';
import { ruleUri } from '../rule-descriptions.js';

/** The report of a run, below so many UTF-16 units. */
export function renderOutcome(
  { event, head, notice, scope, source }: Outcome,
  mostCharacters: number,
  drawing: Pick<MarkdownOptions, 'timelineOf'> = {},
): string {
  const options: MarkdownOptions = {
    mostCharacters,
    ...drawing,
    linkToRule: ruleUri,
    ...(source === undefined ? {} : { linkTo: linkInto(source, event.serverUrl) }),
    ...(notice === undefined ? {} : { notice }),
    ...(scope.kind === 'all' ? {} : { scope: markdownScope({ scope, head }) }),
  };
  return renderMarkdown(head, options);
}

function linkInto({ owner, repo, sha }: Source, serverUrl: string): (file: string, line: number) => string {
  const base = `${serverUrl}/${owner}/${repo}/blob/${sha}`;
  return (file, line) => `${base}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}

function markdownScope(outcome: Pick<Outcome, 'scope' | 'head'>): MarkdownScope {
  const { scope } = outcome;
  const shown = new Set(subjectOf(outcome).map(({ fingerprint }) => fingerprint));
  return scope.kind === 'change'
    ? { kind: 'added', shown, fixed: scope.comparison.fixed }
    : { kind: 'touched', shown, fixed: [] };
}
