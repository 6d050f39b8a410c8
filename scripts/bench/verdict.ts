export interface Verdict {
  readonly name: string;
  readonly isMet: boolean;
  /** What was measured against which target, on one line. */
  readonly figure: string;
  /** What the figure was made of. */
  readonly details: readonly string[];
}

export function renderVerdict({ name, isMet, figure, details }: Verdict): string {
  return [`${isMet ? 'met   ' : 'MISSED'}  ${name}: ${figure}`, ...details.map((detail) => `        ${detail}`)].join(
    '\n',
  );
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** For example `58.1 ms (median of 21, 55.0 to 71.2)`. */
export function renderTimes(milliseconds: readonly number[]): string {
  const [least, most] = [Math.min(...milliseconds), Math.max(...milliseconds)].map((value) => value.toFixed(1));
  return `${median(milliseconds).toFixed(1)} ms (median of ${milliseconds.length}, ${least} to ${most})`;
}
