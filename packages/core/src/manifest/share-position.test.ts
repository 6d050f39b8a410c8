import { expect, it } from 'vitest';
import { createSharePosition } from './share-position.js';

it('gives the first of equal positions and tells all others apart', () => {
  const share = createSharePosition();
  const first = share({ line: 3, column: 7 });
  expect(share({ line: 3, column: 7 })).toBe(first);
  for (const other of [
    { line: 7, column: 3 },
    { line: 3, column: 8 },
    { line: 1_000_000, column: 33_000_000 },
  ]) {
    expect(share(other)).toEqual(other);
  }
});
