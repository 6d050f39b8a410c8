import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PositionStore, unpackTable } from './packed-positions.js';

const OFFSET = fc.oneof(fc.nat(300), fc.nat(32 * 1024 * 1024));
const ROW = fc.tuple(OFFSET, OFFSET, fc.integer({ min: 1, max: 2_000_000 }));
const TABLE = fc
  .array(ROW, { maxLength: 200 })
  .map((rows) => new Uint32Array(rows.flatMap(([start, length, size]) => [start, start + length, size])));

it('gives every table back as it was, however many are kept', () => {
  fc.assert(
    fc.property(fc.array(TABLE, { maxLength: 200 }), (tables) => {
      const store = new PositionStore();
      const packed = tables.map((table) => store.pack(table));
      expect(packed.map(unpackTable)).toEqual(tables);
    }),
    { numRuns: 30 },
  );
});

it('keeps a table larger than what tables share in a buffer of its own size', () => {
  const large = new Uint32Array(Array.from({ length: 90_000 }, (_, cell) => (cell % 3 === 2 ? 1 : cell)));
  const { bytes } = new PositionStore().pack(large);
  expect(bytes.length).toBeLessThan(4 * 30_000);
});
