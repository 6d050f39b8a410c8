import { describe, expect, test } from 'vitest';
import { PAGE_HEADINGS, parseRulePage } from './rule-page.ts';

const PAGE = `# memory-too-small

It dies.

## What you will see
A fence of another kind is no example:
\`\`\`text
## not a heading
\`\`\`

## How to fix it
Give it more.

## When it stays silent
Never.

## Examples

\`\`\`yaml bad likely
kind: Pod
memory: 1Mi # <-- here
\`\`\`

\`\`\`yaml good
kind: Pod
\`\`\`

## Sources
- <https://kubernetes.io/a> — says
  this (read 2026-11-23)
- <https://kubernetes.io/b> — says that (read 2026-11-23)
`;

describe('parseRulePage', () => {
  const page = parseRulePage(PAGE);

  test('reads the title, the opening and the headings, and no heading inside a block', () => {
    expect(page).toMatchObject({
      id: 'memory-too-small',
      opening: 'It dies.',
      headings: [...PAGE_HEADINGS],
      faults: [],
    });
  });

  test('reads examples with their place in the page, without markers', () => {
    expect(page.examples).toEqual([
      { firstLine: 20, yaml: 'kind: Pod\nmemory: 1Mi\n', certainty: 'likely', markedLines: [21] },
      { firstLine: 25, yaml: 'kind: Pod\n', markedLines: [] },
    ]);
  });

  test('joins the lines of a source', () => {
    expect(page.sources).toEqual([
      '<https://kubernetes.io/a> — says this (read 2026-11-23)',
      '<https://kubernetes.io/b> — says that (read 2026-11-23)',
    ]);
  });

  test.each(['yaml', 'yaml bad', 'yaml bad sure', 'yml good', 'yaml good likely'])(
    'reports an example that opens with %s',
    (opening) => {
      const faulty = parseRulePage(PAGE.replace('```yaml good', `\`\`\`${opening}`));
      expect(faulty.faults).toEqual([expect.stringMatching(/^line 24: /)]);
      expect(faulty.examples).toHaveLength(1);
    },
  );

  test('reports a block that is never closed', () => {
    expect(parseRulePage('# a-b\n\n## Examples\n```yaml good\nkind: Pod\n').faults).toEqual([
      'line 4: this block is never closed',
    ]);
  });
});
