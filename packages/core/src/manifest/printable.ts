const LONGEST = 80;

/** Text from the input as it may stand in a message: control and bidirectional characters escaped, at most 80 characters. */
export function printable(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return escapeControls(short);
}

/** A copy that does not keep the text alive that it was cut from: V8 holds slices of a string by reference. */
export function detach(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escapeControls(text: string): string {
  return text.replaceAll(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
