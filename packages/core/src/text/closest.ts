/**
 * The candidate that a person most probably meant, or undefined when none is near: at most a third of the letters
 * differ (swapped neighbours count once), or one is the other without its separators and case.
 */
export function findClosest(wanted: string, candidates: Iterable<string>): string | undefined {
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  for (const candidate of candidates) {
    if (candidate === wanted) continue;
    const distance = squash(candidate) === squash(wanted) ? 0 : editDistance(wanted, candidate, limit);
    if (distance > limit) continue;
    const isBetter =
      best === undefined || distance < best.distance || (distance === best.distance && candidate < best.candidate);
    if (isBetter) best = { candidate, distance };
  }
  return best?.candidate;
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[-_.]/g, '');
}

/** Optimal string alignment distance; returns `limit + 1` as soon as it is certain to exceed the limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > 253 || b.length > 253) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let value = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) value = Math.min(value, at(beforeLast, column - 2) + 1);
      current.push(value);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
