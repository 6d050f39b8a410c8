import { expect, it } from 'vitest';
import { createIntern } from './intern.js';

it('copies only the first of equal texts', () => {
  const copied: string[] = [];
  const intern = createIntern((text) => {
    copied.push(text);
    return text;
  });
  expect([intern('a'), intern('b'), intern('a')]).toEqual(['a', 'b', 'a']);
  expect(copied).toEqual(['a', 'b']);
});
