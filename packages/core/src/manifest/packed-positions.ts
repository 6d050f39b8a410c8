import type { PositionTable } from './position-table.js';

/** Where a packed table begins; its own first number says how long it is. */
export interface PackedTable {
  readonly bytes: Uint8Array;
  readonly offset: number;
}

const COLUMNS = 3;
const SHARED_BYTES = 64 * 1024;

/** A number below 2^32 takes at most five groups of seven bits. */
const MOST_BYTES_OF_A_NUMBER = 5;

/**
 * Keeps position tables in about 4 bytes a node instead of 12, many tables in one buffer: a run holds those of all its
 * files at once, and reads one only where something was found. A row is the distance from the start of the row before
 * it, the length of its range, and the rows below it, each in groups of seven bits, the lowest first, as LEB128 does.
 */
export class PositionStore {
  /** Filled with one table after another. */
  #shared = new Uint8Array(0);
  #used = 0;
  /** The table that is being packed; its size is known only then. */
  #packed = new Uint8Array(SHARED_BYTES);
  #length = 0;

  pack(table: PositionTable): PackedTable {
    this.#writeTable(table);
    const packed = this.#packed.subarray(0, this.#length);
    if (packed.length * 4 > SHARED_BYTES) return { bytes: packed.slice(), offset: 0 };
    if (this.#used + packed.length > this.#shared.length) {
      this.#shared = new Uint8Array(SHARED_BYTES);
      this.#used = 0;
    }
    const offset = this.#used;
    this.#shared.set(packed, offset);
    this.#used += packed.length;
    return { bytes: this.#shared, offset };
  }

  #writeTable(table: PositionTable): void {
    const mostBytes = (table.length + 1) * MOST_BYTES_OF_A_NUMBER;
    if (mostBytes > this.#packed.length) this.#packed = new Uint8Array(mostBytes);
    this.#length = 0;
    this.#write(table.length / COLUMNS);
    let before = 0;
    for (let at = 0; at < table.length; at += COLUMNS) {
      const start = table[at] ?? 0;
      this.#write(foldSign(start - before));
      this.#write((table[at + 1] ?? 0) - start);
      this.#write((table[at + 2] ?? 1) - 1);
      before = start;
    }
  }

  #write(number: number): void {
    let rest = number;
    while (rest >= 0x80) {
      this.#packed[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#packed[this.#length++] = rest;
  }
}

export function unpackTable({ bytes, offset }: PackedTable): PositionTable {
  let at = offset;
  const read = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number >>> 0;
    }
  };
  const table = new Uint32Array(read() * COLUMNS);
  let start = 0;
  for (let cell = 0; cell < table.length; cell += COLUMNS) {
    start += unfoldSign(read());
    table[cell] = start;
    table[cell + 1] = start + read();
    table[cell + 2] = read() + 1;
  }
  return table;
}

/** 0, -1, 1, -2 … as 0, 1, 2, 3 …: an alias stands before its use, so distances may be negative, and most are small. */
function foldSign(number: number): number {
  return number < 0 ? -number * 2 - 1 : number * 2;
}

function unfoldSign(folded: number): number {
  return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2;
}
