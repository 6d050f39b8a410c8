import { expect, it } from 'vitest';
import { createRecent } from './recent.js';

it('computes once for what was asked lately, and forgets the oldest', () => {
  const computed: string[] = [];
  const recent = createRecent<string, string | undefined>(2);
  const ask = (key: string): string | undefined =>
    recent(key, () => {
      computed.push(key);
      return key === 'none' ? undefined : key.toUpperCase();
    });
  expect(['a', 'none', 'a', 'none', 'b', 'none', 'a'].map(ask)).toEqual([
    'A',
    undefined,
    'A',
    undefined,
    'B',
    undefined,
    'A',
  ]);
  expect(computed).toEqual(['a', 'none', 'b', 'a']);
});
