import type { Position } from '../finding.js';
import type { FieldPath } from './field-path.js';

/**
 * Where every node of one document stands: three numbers a node, in the order in which a walk over the plain value
 * (`Object.keys`, then down) meets it. The numbers are the start and the end of its range, as offsets into the text of
 * the file, and the count of rows of its subtree, itself included. One range is enough: the key of a map or a list, the
 * value of a scalar. Kept in 12 bytes a node because all files of a run are held at once.
 */
export type PositionTable = Uint32Array;

const COLUMNS = 3;
const FIRST_CAPACITY = 1024 * COLUMNS;

/** Collects rows; reused for one document after another. */
export class PositionTableBuilder {
  #cells = new Uint32Array(FIRST_CAPACITY);
  #length = 0;

  /** Adds a row and returns its number, for {@link close}. */
  open(start: number, end: number): number {
    const at = this.#length;
    if (at + COLUMNS > this.#cells.length) this.#grow();
    this.#cells[at] = start;
    this.#cells[at + 1] = end;
    this.#cells[at + 2] = 1;
    this.#length = at + COLUMNS;
    return at / COLUMNS;
  }

  /** Call after the last row of the subtree that `row` opened. */
  close(row: number): void {
    this.#cells[row * COLUMNS + 2] = this.#length / COLUMNS - row;
  }

  take(): PositionTable {
    const table = this.#cells.slice(0, this.#length);
    this.#length = 0;
    return table;
  }

  #grow(): void {
    const cells = new Uint32Array(this.#cells.length * 2);
    cells.set(this.#cells);
    this.#cells = cells;
  }
}

/** The row of the node at `path`, or of its nearest existing parent. */
export function findRow(table: PositionTable, value: unknown, path: FieldPath): number {
  let row = 0;
  let current = value;
  for (const segment of path) {
    const index = childIndex(current, segment);
    if (index === -1) return row;
    row = childRow(table, row, index);
    current = (current as Record<string | number, unknown>)[segment];
  }
  return row;
}

/** The row of the child number `index` of the node at `row`. */
export function childRow(table: PositionTable, row: number, index: number): number {
  let child = row + 1;
  for (let skipped = 0; skipped < index; skipped += 1) child += subtreeSize(table, child);
  return child;
}

/** The rows of the subtree at `row`, as a table of its own. */
export function subtreeTable(table: PositionTable, row: number): PositionTable {
  return table.slice(row * COLUMNS, (row + subtreeSize(table, row)) * COLUMNS);
}

export function subtreeSize(table: PositionTable, row: number): number {
  return table[row * COLUMNS + 2] ?? 1;
}

/** Offsets into the text of the file; the end is exclusive. */
export function rangeOfRow(table: PositionTable, row: number): readonly [start: number, end: number] {
  return [table[row * COLUMNS] ?? 0, table[row * COLUMNS + 1] ?? 0];
}

/** The offset of the first character of each line, in the smaller of two arrays that holds it: those of all files are kept. */
export type LineStarts = Uint16Array | Uint32Array;

export function findLineStarts(text: string): LineStarts {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  const starts = text.length < 2 ** 16 ? new Uint16Array(count) : new Uint32Array(count);
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts[line++] = at + 1;
  return starts;
}

export function positionAt(lineStarts: LineStarts, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}

function childIndex(value: unknown, segment: string | number): number {
  if (Array.isArray(value)) return typeof segment === 'number' && segment >= 0 && segment < value.length ? segment : -1;
  if (typeof value !== 'object' || value === null) return -1;
  return Object.keys(value).indexOf(String(segment));
}
