import { describe, expect, it } from 'vitest';
import { firstChangeFrom, isChanged, parseChangedLines } from './changed-lines.js';

describe('parseChangedLines', () => {
  it('reads edits, additions, renames and names with spaces, and where lines were taken away', () => {
    const diff = [
      'diff --git a/a b.yaml b/a b.yaml',
      '--- a/a b.yaml\t',
      '+++ b/a b.yaml\t',
      '@@ -5 +5 @@ spec:',
      '-old',
      '+new',
      '@@ -12,2 +11,0 @@',
      '-gone',
      '-gone too',
      '@@ -20,0 +18,3 @@',
      '+one',
      '+two',
      '+three',
      'diff --git a/was.yaml b/is.yaml',
      'similarity index 90%',
      'rename from was.yaml',
      'rename to is.yaml',
      '--- a/was.yaml',
      '+++ b/is.yaml',
      '@@ -1 +1 @@',
      '-a',
      '\\ No newline at end of file',
      '+b',
      'diff --git a/gone.yaml b/gone.yaml',
      '--- a/gone.yaml',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-a',
    ].join('\n');
    expect([...parseChangedLines(diff)]).toEqual([
      [
        'a b.yaml',
        [
          { first: 5, last: 5 },
          { first: 12, last: 11 },
          { first: 18, last: 20 },
        ],
      ],
      ['is.yaml', [{ first: 1, last: 1 }]],
    ]);
  });

  it('takes no line of a file for a header', () => {
    const diff = ['--- a/a.yaml', '+++ b/a.yaml', '@@ -1 +1,2 @@', '--- a/x.yaml', '+++ b/y.yaml', '+@@ -1 +9 @@'].join(
      '\n',
    );
    expect([...parseChangedLines(diff)]).toEqual([['a.yaml', [{ first: 1, last: 2 }]]]);
  });
});

describe('isChanged', () => {
  const changed = new Map([['a.yaml', [{ first: 5, last: 7 }]]]);

  it.each([
    [4, 4, false],
    [4, 5, true],
    [6, 6, true],
    [7, 9, true],
    [8, 9, false],
  ])('lines %i to %i: %s', (first, last, expected) => {
    expect(isChanged(changed, 'a.yaml', { first, last })).toBe(expected);
    expect(isChanged(changed, 'b.yaml', { first, last })).toBe(false);
  });
});

describe('firstChangeFrom', () => {
  const changed = new Map([
    [
      'a.yaml',
      [
        { first: 5, last: 7 },
        { first: 12, last: 11 },
      ],
    ],
  ]);

  it.each([
    [1, 5],
    [6, 6],
    [8, 11],
    [12, undefined],
  ])('from line %i: %s', (line, expected) => {
    expect(firstChangeFrom(changed, 'a.yaml', line)).toBe(expected);
    expect(firstChangeFrom(changed, 'b.yaml', line)).toBeUndefined();
  });

  it('is no line that was written', () => {
    expect(isChanged(changed, 'a.yaml', { first: 11, last: 11 })).toBe(false);
    expect(isChanged(changed, 'a.yaml', { first: 12, last: 12 })).toBe(false);
  });
});
