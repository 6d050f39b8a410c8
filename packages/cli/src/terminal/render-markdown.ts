import type { Style } from './style.js';
import { wrapText } from './wrap-text.js';

const FENCE = /^```/;
const HEADING = /^(#{1,6}) (.*)$/;
const ITEM = /^(\s*)(?:[-*]|\d+\.) /;

/** The Markdown that rule pages use: headings, paragraphs, lists, fenced code, inline code and emphasis. */
export function renderMarkdownForTerminal(markdown: string, style: Style, width: number): string {
  const rows: string[] = [];
  let paragraph: string[] = [];
  let isCode = false;
  const flush = (): void => {
    if (paragraph.length > 0) rows.push(...renderParagraph(paragraph, style, width));
    paragraph = [];
  };
  for (const line of markdown.trimEnd().split(/\r?\n/)) {
    if (FENCE.test(line)) {
      flush();
      if (!isCode) rows.push(...captionOf(line, style));
      isCode = !isCode;
    } else if (isCode) rows.push(`    ${style.code(line)}`.trimEnd());
    else if (line.trim() === '' || HEADING.test(line)) {
      flush();
      rows.push(renderHeading(line, style));
    } else {
      if (ITEM.test(line)) flush();
      paragraph.push(line);
    }
  }
  flush();
  return `${rows.join('\n')}\n`;
}

/** The words after the language say what crashlint is to find in an example: `yaml bad certain`. */
function captionOf(fence: string, style: Style): readonly string[] {
  const caption = fence.replace(/^```\S*/, '').trim();
  return caption === '' ? [] : [`  ${style.dim(`${caption}:`)}`];
}

function renderHeading(line: string, style: Style): string {
  const [, marks = '', text = ''] = HEADING.exec(line) ?? [];
  return marks === '' ? '' : style.bold(marks.length === 1 ? text : text.toUpperCase());
}

function renderParagraph(lines: readonly string[], style: Style, width: number): readonly string[] {
  const first = lines[0] ?? '';
  const hang = ' '.repeat(ITEM.exec(first)?.[0].length ?? 0);
  const text = lines.map((line) => line.trim()).join(' ');
  const indentation = /^\s*/.exec(first)?.[0] ?? '';
  return wrapText(text, width - indentation.length - hang.length).map(
    (row, index) => `${index === 0 ? indentation : hang}${renderInline(row, style)}`,
  );
}

function renderInline(text: string, style: Style): string {
  return text
    .replaceAll(/\*\*([^*]+)\*\*/g, (_, words: string) => style.bold(words))
    .replaceAll(/`([^`]+)`/g, (_, code: string) => style.code(code));
}
