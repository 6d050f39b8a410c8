const LONGEST = 60;

/** The first line of a text, cut to a length that fits into a sentence. */
export function shortenText(text: string): string {
  const whole = text.trim();
  const [line = ''] = whole.split('\n');
  return line === whole && line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
