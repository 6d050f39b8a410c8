import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../packages/core/src/rule.ts';
import { listRules, RULES_FOLDER } from './registry.ts';

export interface RuleSummary {
  readonly id: string;
  readonly cause: string;
  readonly summary: string;
  /** The rule's page, from the repository's root. */
  readonly page: string;
}

/**
 * Sorted by id. It imports the rule files one by one, so it works while the registry is stale; their knowledge tables
 * must have been generated before.
 */
export async function readRuleSummaries(): Promise<readonly RuleSummary[]> {
  return Promise.all(
    listRules().map(async (path) => {
      const [cause = ''] = path.split('/');
      const { summary } = await importRule(path);
      return { id: basename(path), cause, summary, page: `rules/${path}.md` };
    }),
  );
}

async function importRule(path: string): Promise<Rule> {
  try {
    const module = (await import(pathToFileURL(`${RULES_FOLDER}/${path}.ts`).href)) as { readonly default: Rule };
    return module.default;
  } catch (cause) {
    throw new Error(`rule ${path} cannot be imported: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}
