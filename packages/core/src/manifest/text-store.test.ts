import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Compression, TextStore } from './text-store.js';

/** About 24 MB, of which a third stays plain. */
const TEXTS = Array.from({ length: 24_000 }, (_, index) => JSON.stringify({ index, text: `ä\n${'x'.repeat(980)}` }));

function createCompression(): Compression & { compressed: number; opened: number } {
  return {
    compressed: 0,
    opened: 0,
    compress(text) {
      this.compressed += 1;
      return deflateRawSync(text, { level: 1 });
    },
    decompress(bytes) {
      this.opened += 1;
      return inflateRawSync(bytes).toString();
    },
  };
}

describe('TextStore', () => {
  it('gives every text back, compressed or not', () => {
    const compression = createCompression();
    const store = new TextStore(compression);
    const kept = TEXTS.map((text) => store.keep(text));
    expect(kept.map(({ block, index }) => store.read(block, index))).toEqual(TEXTS);
    expect(compression.compressed).toBeGreaterThan(10);
    expect(compression.opened).toBe(compression.compressed);
  });

  it('keeps projects of ordinary size as they are', () => {
    const compression = createCompression();
    const store = new TextStore(compression);
    for (const text of TEXTS.slice(0, 5000)) store.keep(text);
    expect(compression.compressed).toBe(0);
  });

  it('keeps everything plain without a means to compress', () => {
    const store = new TextStore(undefined);
    const kept = TEXTS.map((text) => store.keep(text));
    expect(kept.map(({ block, index }) => store.read(block, index))).toEqual(TEXTS);
  });
});
