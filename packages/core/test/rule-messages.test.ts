/** One style for every message, seen in the findings of all bad examples: a plain sentence of a length that a log shows. */
import { readFileSync } from 'node:fs';
import { analyze, parseManifests } from '@crashlint/core';
import { describe, expect, test } from 'vitest';
import { listPages } from '../../../scripts/list-pages.ts';
import { parseRulePage } from '../../../scripts/rule-page.ts';

/** GitHub's list of annotations and a terminal show so much without a fold. */
const LONGEST = 400;

describe.each(listPages())('the messages of $id', ({ id, path }) => {
  const { examples } = parseRulePage(readFileSync(path, 'utf8'));
  const messages = examples
    .filter(({ certainty }) => certainty !== undefined)
    .flatMap(({ yaml }) =>
      analyze(parseManifests([{ path, text: yaml }]))
        .findings.filter(({ rule }) => rule === id)
        .map(({ message }) => [message, yaml] as const),
    );

  test.each([...new Map(messages)])('%s', (message, yaml) => {
    expect(startsWell(message, yaml), 'begins with a capital letter, or with a name that cannot have one').toBe(true);
    expect(message, 'ends with one full stop').toMatch(/[^.]\.$/);
    expect(message, 'is one line without control characters').not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(message.length).toBeLessThan(LONGEST);
  });
});

/** A name is a word of the manifest, or one that no language has: with a digit, a dash, an underscore, a slash. */
function startsWell(message: string, yaml: string): boolean {
  if (/^[\p{Lu}`"]/u.test(message)) return true;
  const [word = ''] = /^\S+/.exec(message) ?? [];
  if (/[^a-z]/.test(word)) return true;
  const words = yaml.replaceAll(/(?:^|\s)#.*$/gm, '').split(/[^a-z]+/);
  return words.includes(word) || PROGRAMS.has(word);
}

/** Programs that run in an image whose name is another. */
const PROGRAMS: ReadonlySet<string> = new Set(['mongod']);
