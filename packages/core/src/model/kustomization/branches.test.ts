import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByBranch } from './branches.js';
import { ancestorsOf, isOnSameBranch } from './paths.js';

describe('ancestorsOf', () => {
  it.each([
    ['', []],
    ['a', ['']],
    ['a/b/c', ['', 'a', 'a/b']],
    ['/', ['']],
    ['/a/b', ['', '/', '/a']],
  ])('%j', (folder, expected) => {
    expect(ancestorsOf(folder)).toEqual(expected);
  });
});

describe('groupByBranch', () => {
  const folder = fc
    .tuple(fc.constantFrom('', '/'), fc.array(fc.constantFrom('a', 'b', 'a-b', 'a.b', 'ä'), { maxLength: 3 }))
    .map(([root, parts]) => `${root}${parts.join('/')}`);

  it('finds what a look at every folder finds, in the same order', () => {
    fc.assert(
      fc.property(fc.array(folder), folder, (folders, wanted) => {
        const items = folders.map((path, number) => ({ path, number }));
        const branches = groupByBranch(items, ({ path }) => path);
        expect(branches.around(wanted)).toEqual(items.filter(({ path }) => isOnSameBranch(path, wanted)));
      }),
    );
  });
});
