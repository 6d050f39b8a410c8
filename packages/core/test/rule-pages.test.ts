/** Every example of every rule page is a test: bad ones find exactly their rule where they are marked, good ones nothing. */
import { readFileSync } from 'node:fs';
import { analyze, type Finding, parseManifests } from '@crashlint/core';
import { describe, expect, test } from 'vitest';
import { listPages } from '../../../scripts/list-pages.ts';
import { type PageExample, parseRulePage } from '../../../scripts/rule-page.ts';

describe.each(listPages())('$path', ({ id, path }) => {
  const { examples } = parseRulePage(readFileSync(path, 'utf8'));

  test('has examples', () => {
    expect(examples).not.toEqual([]);
  });

  for (const example of examples) {
    test(`${path}:${example.firstLine} ${titleOf(example)}`, () => {
      const analysis = analyze(parseManifests([{ path, text: atItsPlace(example) }]));
      const seen = analysis.findings.map(describeFinding);
      expect(seen.sort(), `the findings of the example at ${path}:${example.firstLine}`).toEqual(
        expectedOf(id, path, example),
      );
      expect(analysis.problems, `the problems of the example at ${path}:${example.firstLine}`).toEqual([]);
    });
  }
});

function titleOf({ certainty }: PageExample): string {
  return certainty === undefined ? 'good: silent under all rules' : `bad: ${certainty}`;
}

/** Empty lines stand for the page above the block, so that findings name lines of the page. */
function atItsPlace({ firstLine, yaml }: PageExample): string {
  return '\n'.repeat(firstLine - 1) + yaml;
}

function expectedOf(id: string, path: string, { certainty, markedLines }: PageExample): readonly string[] {
  if (certainty === undefined) return [];
  // A bad example without a marker expects something that no finding equals, so that it cannot pass by accident.
  if (markedLines.length === 0) return [`${id} (${certainty}) at a line marked with "# <-- here"`];
  return markedLines.map((line) => `${id} (${certainty}) at ${path}:${line}`).sort();
}

function describeFinding({ rule, certainty, location, suppressed }: Finding): string {
  const place = `${location?.file}:${location?.start.line}`;
  return `${rule} (${certainty}) at ${place}${suppressed === undefined ? '' : ' suppressed'}`;
}
