import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** By cause slug of the labels and cases: the ids of the rules any of which answers it; empty when none does yet. */
export type Causes = ReadonlyMap<string, readonly string[]>;

export function readCauses(path: string): Causes {
  return new Map(Object.entries(parse(readFileSync(path, 'utf8')) as Record<string, string[]>));
}

/** Throws on a slug that the table does not know, so that none is counted as missed by a slip. */
export function rulesFor(causes: Causes, slugs: readonly string[]): readonly string[] {
  return slugs.flatMap((slug) => {
    const rules = causes.get(slug);
    if (rules === undefined) throw new Error(`scripts/corpus-causes.yaml says nothing of the cause ${slug}`);
    return rules;
  });
}
