/** For people: `20 s`; below 10 s with one decimal where there is one: `0.5 s`. */
export function renderSeconds(seconds: number): string {
  return `${roundSeconds(seconds)} s`;
}

/** `20 to 30 s`, or `20 s` when both are the same. */
export function renderSpan(earliest: number, latest: number): string {
  const [from, to] = [roundSeconds(earliest), roundSeconds(latest)];
  return from === to ? `${to} s` : `${from} to ${to} s`;
}

function roundSeconds(seconds: number): number {
  return seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds);
}
