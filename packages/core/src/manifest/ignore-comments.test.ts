import { describe, expect, it } from 'vitest';
import { findIgnoreComments } from './ignore-comments.js';

function find(text: string) {
  return findIgnoreComments('a.yaml', text).map(({ line, column, target, text: content }) => [
    line,
    column,
    target,
    content,
  ]);
}

describe('ignore comments', () => {
  it('speak of their own line, or of the next that holds code', () => {
    const text =
      'a: 1 # crashlint-ignore one: why\n# crashlint-ignore two: why\n\n# note\nb:\n  # crashlint-ignore three\n  - c\n';
    expect(find(text)).toEqual([
      [1, 6, 1, 'one: why'],
      [2, 1, 5, 'two: why'],
      [6, 3, 7, 'three'],
    ]);
  });

  it('are not found in text', () => {
    const text =
      'a: |\n  # crashlint-ignore x: y\nb: "# crashlint-ignore x: y"\nc: >\n  # crashlint-ignore z\n\n# crashlint-ignore w: v\nd: x# crashlint-ignore\n';
    expect(find(text)).toEqual([[7, 1, 8, 'w: v']]);
  });

  it('are found with CRLF, in broken files, behind --- and at the end', () => {
    expect(find('# crashlint-ignore a: b\r\nc: d\r\n')).toEqual([[1, 1, 2, 'a: b']]);
    expect(find('a: b: c\n}}\nd: [ # crashlint-ignore x: y\n')).toEqual([[3, 6, 3, 'x: y']]);
    expect(find('--- # crashlint-ignore x: y\na: 1\n# crashlint-ignore z\n')).toEqual([
      [1, 5, 2, 'x: y'],
      [3, 1, 3, 'z'],
    ]);
  });

  it('need the exact word', () => {
    expect(
      find('# crashlint-ignored x\n# see crashlint-ignore x\n#crashlint-ignore x: y\n# crashlint-ignore\na: 1\n'),
    ).toEqual([
      [3, 1, 5, 'x: y'],
      [4, 1, 5, ''],
    ]);
  });

  it('end with multi-line text on the line of its end', () => {
    expect(find('a: "x\n  y" # crashlint-ignore r: s\n')).toEqual([[2, 6, 2, 'r: s']]);
  });
});
