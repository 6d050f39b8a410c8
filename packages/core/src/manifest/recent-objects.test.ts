import { describe, expect, it } from 'vitest';
import type { JsonObject } from './manifest.js';
import { createRecentObjects } from './recent-objects.js';

const A = { of: '{"a":1}' };
const B = { of: '{"b":2}' };
const C = { of: '{"c":3}' };

function createReader(largestTotal?: number): (owner: typeof A) => JsonObject {
  const read = createRecentObjects(largestTotal);
  return (owner) => read(owner, () => owner.of);
}

describe('createRecentObjects', () => {
  it('gives the same object again while it is at hand', () => {
    const read = createReader();
    expect(read(A)).toEqual({ a: 1 });
    expect(read(A)).toBe(read(A));
  });

  it('drops what was not asked for the longest when the total is reached, and keeps less from then on', () => {
    const read = createReader(A.of.length * 2);
    const first = read(A);
    const second = read(B);
    expect(read(A)).toBe(first);
    const third = read(C);
    expect(read(C)).toBe(third);
    expect(read(B)).not.toBe(second);
    expect(read(B)).toEqual(second);
    expect(read(A)).not.toBe(first);
  });

  it('reads an object that alone is larger than the total', () => {
    expect(createReader(1)(A)).toEqual({ a: 1 });
  });
});
