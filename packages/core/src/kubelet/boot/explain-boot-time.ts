import { renderSeconds, renderSpan } from '../../text/seconds.js';
import type { BootTime } from './boot-time.js';

/** The head of a sentence: `Spring Boot typically needs 25 s to start (4 to 60 s)`. */
export function explainBootTime({ subject, range, confidence }: BootTime): string {
  if (confidence === 'stated')
    return `${capitalise(subject)} needs ${renderSeconds(range.typical)} to start, as you have measured`;
  const known = `${capitalise(subject)} typically needs ${renderSeconds(range.typical)} to start (${renderSpan(range.fastest, range.slowest)})`;
  return confidence === 'sure'
    ? known
    : `This looks like ${subject}, which typically needs ${renderSeconds(range.typical)} to start`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
