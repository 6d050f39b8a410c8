/** One style for every message, seen in the findings of all bad examples: a plain sentence of a length that a log shows. */
import { readFileSync } from 'node:fs';
import { analyze, parseManifests } from '@crashlint/core';
import { describe, expect, test } from 'vitest';
import { listPages } from '../../../scripts/list-pages.ts';
import { parseRulePage } from '../../../scripts/rule-page.ts';

/** GitHub's list of annotations and a terminal of 100 columns show so much without a fold. */
const LONGEST = 400;

describe.each(listPages())('the messages of $id', ({ id, path }) => {
  const { examples } = parseRulePage(readFileSync(path, 'utf8'));
  const messages = examples
    .filter(({ certainty }) => certainty !== undefined)
    .flatMap(({ yaml }) => analyze(parseManifests([{ path, text: yaml }])).findings)
    .filter(({ rule }) => rule === id)
    .map(({ message }) => message);

  test.each([...new Set(messages)])('%s', (message) => {
    expect(message, 'begins with a capital letter, or with a name from the manifest or a program in backticks').toMatch(
      /^[\p{Lu}`]/u,
    );
    expect(message, 'ends with a full stop').toMatch(/[^.]\.$/);
    expect(message, 'is one line without control characters').not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(LONGEST);
  });
});
