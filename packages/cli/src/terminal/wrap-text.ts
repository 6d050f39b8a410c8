import { displayWidth } from './display-width.js';

/** A number keeps its unit: `240 s` is never broken. */
const BREAK = / (?!(?:s|ms|min|h|%)(?![\w-]))/;

/** Lines of at most `width` columns, broken at spaces; a word that is longer keeps a line for itself. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAK)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(joined) > width) {
      lines.push(line);
      line = word;
    } else line = joined;
  }
  return [...lines, line];
}
