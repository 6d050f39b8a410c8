import { describe, expect, it } from 'vitest';
import { createRecentObjects } from './recent-objects.js';

describe('createRecentObjects', () => {
  it('gives the same object again while it is at hand', () => {
    const read = createRecentObjects();
    expect(read('{"a":1}')).toEqual({ a: 1 });
    expect(read('{"a":1}')).toBe(read('{"a":1}'));
  });

  it('drops what was not asked for the longest when the total is reached', () => {
    const read = createRecentObjects('{"a":1}'.length * 2);
    const first = read('{"a":1}');
    const second = read('{"b":2}');
    expect(read('{"a":1}')).toBe(first);
    read('{"c":3}');
    expect(read('{"a":1}')).toBe(first);
    expect(read('{"b":2}')).not.toBe(second);
    expect(read('{"b":2}')).toEqual(second);
  });

  it('reads an object that alone is larger than the total', () => {
    const read = createRecentObjects(1);
    expect(read('{"large":true}')).toEqual({ large: true });
  });
});
