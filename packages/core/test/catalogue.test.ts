/** Completeness by construction: whatever a rule, a page or a table of facts must have, all of them have. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listRules } from '../../../scripts/generate/registry.ts';
import { listPages } from '../../../scripts/list-pages.ts';
import { PAGE_HEADINGS, parseRulePage, type RulePage } from '../../../scripts/rule-page.ts';
import { RULES } from '../src/rules/index.generated.ts';

const CAUSES = ['probe', 'reference', 'memory', 'command', 'image', 'volume', 'security', 'dependency', 'schema'];
const SOURCE = /^(?:<https:\/\/\S+>|\[[^\]]+\]\(https:\/\/\S+\)|https:\/\/\S+)\s.*\(read \d{4}-\d{2}-\d{2}\)\.?$/;

test('every rule file is registered, and nothing else', () => {
  expect(RULES.map((rule) => rule.id).sort()).toEqual(
    listRules()
      .map((path) => basename(path))
      .sort(),
  );
  expect(RULES.length).toBeGreaterThan(0);
});

test('ids are unique', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('every rule has a page in the folder of the same cause, and every page a rule', () => {
  expect(
    listPages()
      .map(({ cause, id }) => `${cause}/${id}`)
      .sort(),
  ).toEqual([...listRules()].sort());
});

test('there are no other causes than those of the design', () => {
  expect(CAUSES).toEqual(expect.arrayContaining(listPages().map(({ cause }) => cause)));
});

describe.each(RULES.map((rule) => ({ id: rule.id, summary: rule.summary })))('rule $id', ({ id, summary }) => {
  test('has an id in kebab-case', () => {
    expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
  });

  test('has a summary of one sentence without a full stop', () => {
    expect(summary).toMatch(/^[\w`$].{10,118}[^.!\s]$/);
  });
});

describe.each(listPages())('page $path', ({ id, path }) => {
  const page = parseRulePage(readFileSync(path, 'utf8'));

  test('can be read', () => {
    expect(page.faults).toEqual([]);
  });

  test('has the name of its rule as title, an opening and the headings in their order', () => {
    expect(page.id).toBe(id);
    expect(page.opening).toMatch(/\w/);
    expect(page.headings).toEqual([...PAGE_HEADINGS]);
  });

  test('has two bad and two good examples', () => {
    expect(countExamples(page, 'bad')).toBeGreaterThanOrEqual(2);
    expect(countExamples(page, 'good')).toBeGreaterThanOrEqual(2);
  });

  test('names its sources, each with the day it was read', () => {
    expect(page.sources.length).toBeGreaterThan(0);
    expect(page.sources.filter((source) => !SOURCE.test(source))).toEqual([]);
  });
});

describe.each(listTables())('knowledge table $path', ({ path }) => {
  const entries = entriesOf(parse(readFileSync(path, 'utf8')));

  test('has entries, each with a source and a date', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((entry) => !hasSource(entry)).map(nameOf)).toEqual([]);
  });
});

function countExamples(page: RulePage, verdict: 'bad' | 'good'): number {
  return page.examples.filter(({ certainty }) => (certainty === undefined) === (verdict === 'good')).length;
}

function listTables(): readonly { readonly path: string }[] {
  const root = 'rules/knowledge';
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path: `${root}/${path}` }));
}

/** A table is a list of entries, a map of named ones, or a map of such lists. */
function entriesOf(table: unknown): readonly unknown[] {
  return Array.isArray(table) ? table : Object.values(table as object).flat();
}

/** A source is an address, or a list of addresses each with what it says. */
function hasSource(entry: unknown): boolean {
  const { source, date } = (entry ?? {}) as { source?: unknown; date?: unknown };
  const sources: readonly unknown[] = Array.isArray(source) ? source : [source];
  return sources.length > 0 && sources.every(isAddress) && /^\d{4}-\d{2}-\d{2}$/.test(String(date));
}

function isAddress(source: unknown): boolean {
  const address = typeof source === 'string' ? source : (source as { url?: unknown } | undefined)?.url;
  return /^https:\/\/\S+/.test(String(address));
}

function nameOf(entry: unknown): string {
  const { id, name, kind } = (entry ?? {}) as Record<string, unknown>;
  return String(id ?? name ?? kind ?? JSON.stringify(entry));
}
