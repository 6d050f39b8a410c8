import { describe, expect, it } from 'vitest';
import { findMeantGoMemoryLimit, parseGoMemoryLimit } from './go-memory-limit.js';

describe('parseGoMemoryLimit', () => {
  it.each([
    ['400MiB', 400 * 2 ** 20],
    ['1GiB', 2 ** 30],
    ['1073741824', 2 ** 30],
    ['512B', 512],
    ['0', 0],
  ])('%s', (text, bytes) => {
    expect(parseGoMemoryLimit(text)).toEqual({ bytes });
  });

  it.each(['off', ''])('%j switches it off', (text) => {
    expect(parseGoMemoryLimit(text)).toBe('off');
  });

  it.each(['400Mi', '400M', '400m', '1.5GiB', '400 MiB', '400mib', '-1', '75%', 'OFF', '99999999999TiB'])(
    '%s',
    (text) => {
      expect(parseGoMemoryLimit(text)).toBe('malformed');
    },
  );
});

describe('findMeantGoMemoryLimit', () => {
  it('turns the units of Kubernetes into those of Go', () => {
    expect(findMeantGoMemoryLimit('400Mi')).toBe('400MiB');
    expect(findMeantGoMemoryLimit('2g')).toBe('2GiB');
    expect(findMeantGoMemoryLimit('75%')).toBeUndefined();
  });
});
