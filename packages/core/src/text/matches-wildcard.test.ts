import { describe, expect, test } from 'vitest';
import { matchesWildcard } from './matches-wildcard.js';

describe('matchesWildcard', () => {
  test.each([
    ['a', 'a', true],
    ['a', 'b', false],
    ['*', '', true],
    ['a*', 'abc', true],
    ['*c', 'abc', true],
    ['a*c', 'ac', true],
    ['a*a', 'a', false],
    ['a*b*c', 'aXbYc', true],
    ['a*b*c', 'acb', false],
    ['*.db.credentials*', 'app.db.credentials.acid.zalan.do', true],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(matchesWildcard(pattern, name)).toBe(expected);
  });

  test('takes linear time', () => {
    const started = performance.now();
    expect(matchesWildcard(`${'a*'.repeat(2000)}b`, 'a'.repeat(100_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
