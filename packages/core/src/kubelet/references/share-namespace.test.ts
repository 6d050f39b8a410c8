import { expect, test } from 'vitest';
import { mayShareNamespace } from './share-namespace.js';

test('a namespace that is left open meets every other', () => {
  expect(mayShareNamespace(undefined, 'a')).toBe(true);
  expect(mayShareNamespace('*', 'a')).toBe(true);
  expect(mayShareNamespace('a', 'a')).toBe(true);
  expect(mayShareNamespace('a', 'b')).toBe(false);
});
