import type { Position } from '../finding.js';

/** Far more than a column may be, and small enough that a line times it is an exact number. */
const COLUMNS = 2 ** 26;
const MOST_SHARED = 20_000;

/** Gives the first of equal positions, so that the findings of many files share those of their first lines. */
export function createSharePosition(): (position: Position) => Position {
  const known = new Map<number, Position>();
  return (position) => {
    const key = position.line * COLUMNS + position.column;
    const first = known.get(key);
    if (first === undefined && known.size < MOST_SHARED) known.set(key, position);
    return first ?? position;
  };
}
