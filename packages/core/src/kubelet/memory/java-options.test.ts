import { describe, expect, it } from 'vitest';
import { readHeapSize, readJavaHeap } from './java-options.js';

const MiB = 2 ** 20;

describe('readJavaHeap', () => {
  it.each([
    ['-Xmx512m', 512 * MiB],
    ['-Xms256m -Xmx1G -jar app.jar', 1024 * MiB],
    ['-Xmx1g -Xmx512m', 512 * MiB],
    ['-XX:MaxHeapSize=268435456', 256 * MiB],
    ['-Xmx2g -XX:MaxHeapSize=64m', 64 * MiB],
    ['"-Xmx65536k"', 64 * MiB],
  ])('the largest heap of %s', (text, bytes) => {
    expect(readJavaHeap(text).maximum?.bytes).toBe(bytes);
  });

  it.each(['-Xmx1.5g', '-Xmx', '--Xmx512m', '-Xmxlarge', '-XX:MaxRAMPercentage=75.0', 'my-Xmx512m', '-Xmx70%'])(
    'none in %s',
    (text) => {
      expect(readJavaHeap(text)).toEqual({});
    },
  );

  it('reads the initial heap and whether it is used at once', () => {
    expect(readJavaHeap('-XX:+AlwaysPreTouch -Xms64m -XX:-AlwaysPreTouch')).toEqual({
      initial: { text: '-Xms64m', bytes: 64 * MiB },
      preTouch: false,
    });
  });
});

describe('readHeapSize', () => {
  it.each([
    ['512M', 512 * MiB],
    [' 1g ', 1024 * MiB],
    ['2048mb', 2048 * MiB],
  ])('%s', (text, bytes) => {
    expect(readHeapSize(text)?.bytes).toBe(bytes);
  });

  it.each(['1024', '75%', '-Xmx1g', ''])('nothing in %s', (text) => {
    expect(readHeapSize(text)).toBeUndefined();
  });
});
