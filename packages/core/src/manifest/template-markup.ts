/** Reads lines, not YAML: it must make sense of text that is not YAML, and be cheaper than parsing it. */

export type Engine = 'Helm' | 'mustache' | 'Jinja' | 'ERB' | 'ytt' | 'placeholder';

export interface UnquotedMarkup {
  readonly engine: Engine;
  readonly offset: number;
}

/** A line that begins with an action, or a plain value that does. Text in quotes is not matched. */
const MUSTACHE = /^\s*(?:- +)*(?:[^\s'"#{][^'"#{]*:\s+)?\{\{/;
const JINJA = /^\s*(?:- +)*(?:[^\s'"#{][^'"#{]*:\s+)?\{%.*%\}/;
const ERB = /^\s*(?:- +)*(?:[^\s'"#<][^'"#<]*:\s+)?<%.*%>/;
const YTT = /^\s*#@|^[^'"#]*\s#@\s/;
const MARKUP: readonly (readonly [engine: Engine, sign: string, line: RegExp])[] = [
  ['mustache', '{{', MUSTACHE],
  ['Jinja', '{%', JINJA],
  ['ERB', '<%', ERB],
  ['ytt', '#@', YTT],
];

const LEAD = /^ *(?:- +)*/;
const BLOCK_SCALAR_HEADER = /(?:^|[:\s])[|>][-+0-9]*[ \t]*(?:#.*)?$/;

/** The first markup outside of quotes, comments and block scalars, which are told by their indentation. */
export function findUnquotedMarkup(text: string): UnquotedMarkup | undefined {
  const engines = MARKUP.filter(([, sign]) => text.includes(sign));
  if (engines.length === 0) return undefined;
  let blockIndent = -1;
  for (const { line, offset } of lines(text)) {
    const content = line.trimStart();
    if (content === '') continue;
    const indent = line.length - content.length;
    if (blockIndent >= 0 && indent > blockIndent) continue;
    blockIndent = -1;
    for (const [engine, sign, pattern] of engines) {
      if (line.includes(sign) && pattern.test(line)) return { engine, offset: offset + line.indexOf(sign) };
    }
    if (BLOCK_SCALAR_HEADER.test(line)) blockIndent = parentIndent(line);
  }
  return undefined;
}

/** What a build script of the project's own replaces; ordinary text unless YAML breaks over it. */
const PLACEHOLDER = /%\{\w+\}%|^\s*__\w+__\s*$/;

/** The engine whose markup a broken line holds, in quotes or not. */
export function markupOfLine(line: string): Engine | undefined {
  if (PLACEHOLDER.test(line)) return 'placeholder';
  return MARKUP.find(([engine, sign]) => engine !== 'ytt' && line.includes(sign))?.[0];
}

export function lineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? text.length : end);
}

/** The column that the lines of a block scalar stand right of: that of its key, or of its dash. */
function parentIndent(line: string): number {
  const lead = LEAD.exec(line)?.[0] ?? '';
  const isItem = /^[|>]/.test(line.slice(lead.length));
  return isItem ? lead.lastIndexOf('-') : lead.length;
}

function* lines(text: string): Generator<{ readonly line: string; readonly offset: number }> {
  for (let offset = 0; offset < text.length; ) {
    const newline = text.indexOf('\n', offset);
    const end = newline === -1 ? text.length : newline;
    yield { line: text.charAt(end - 1) === '\r' ? text.slice(offset, end - 1) : text.slice(offset, end), offset };
    offset = end + 1;
  }
}
