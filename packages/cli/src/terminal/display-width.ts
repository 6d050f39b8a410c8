/** East Asian wide and fullwidth characters, and emoji that are shown as pictures (UAX #11; emoji-data.txt). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Combining marks, joiners and the like take no column of their own. */
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;
const ASCII = /^[\x20-\x7e]*$/;

/** The columns that a text takes in a terminal; it holds no control characters. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** One code point. */
export function characterWidth(character: string): number {
  if (character <= '\u02ff') return character === '\u00ad' ? 0 : 1;
  if (WIDE.test(character)) return 2;
  return ZERO.test(character) ? 0 : 1;
}
