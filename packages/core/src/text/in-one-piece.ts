/**
 * The same text. V8 keeps what was concatenated as a tree of its parts, several times as large as the text, until one
 * character of it is read; what is kept for long is worth that reading.
 */
export function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}
