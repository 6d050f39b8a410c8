const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where a value begins and ends in the text; the end is exclusive. */
export type JsonRange = readonly [start: number, end: number];

/**
 * The objects of a file that holds several JSON objects one after the other, which is no YAML, but which kubectl's
 * decoder reads one by one. Undefined for anything else.
 * Source: apimachinery/pkg/util/yaml/decoder.go, YAMLOrJSONDecoder.
 */
export function findJsonObjects(text: string): readonly JsonRange[] | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  const ranges: JsonRange[] = [];
  let position = skipSpace(text, 0);
  while (position < text.length) {
    const end = text.startsWith('{', position) ? findEnd(text, position) : undefined;
    if (end === undefined) return undefined;
    ranges.push([position, end]);
    position = skipSpace(text, end);
  }
  return ranges.length > 1 ? ranges : undefined;
}

/** The offset behind the bracket that closes the one at `start`; undefined when none does. */
function findEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let position = start; position < text.length; position += 1) {
    const letter = text.charCodeAt(position);
    if (letter === QUOTE) position = findQuote(text, position + 1);
    else if (letter === 0x7b || letter === 0x5b) depth += 1;
    else if (letter === 0x7d || letter === 0x5d) depth -= 1;
    if (depth === 0) return position + 1;
  }
  return undefined;
}

function findQuote(text: string, start: number): number {
  let position = start;
  while (position < text.length && text.charCodeAt(position) !== QUOTE)
    position += text.charCodeAt(position) === BACKSLASH ? 2 : 1;
  return position;
}

function skipSpace(text: string, start: number): number {
  const space = /\s*/y;
  space.lastIndex = start;
  space.test(text);
  return space.lastIndex;
}
