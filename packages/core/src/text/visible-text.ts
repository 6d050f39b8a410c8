/** C0 and C1 controls, line and paragraph separators, bidirectional controls, the byte order mark, lone surrogates. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/**
 * Text of the input as one line that a terminal, a log or a web page shows and does not obey: whatever could move the cursor,
 * colour, hide or turn text around is replaced by one visible character, so the length and every offset stay the same.
 */
export function visibleText(text: string): string {
  return text.replaceAll(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    // The block "Control Pictures" has one for each: ␀ to ␟.
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : '\ufffd';
  });
}
