import type { Severity } from '@crashlint/core';
import { displayWidth } from '../terminal/display-width.js';
import type { Style } from '../terminal/style.js';
import { wrapText } from '../terminal/wrap-text.js';
import { clipLine, expandTabs, type LineSpan } from './clip-line.js';

/** A range to be underlined, with what is said of it. */
export interface Mark {
  readonly line: number;
  /** 1-based, in UTF-16 units; the end is exclusive and lies on the same line. */
  readonly startColumn: number;
  readonly endColumn: number;
  readonly kind: 'primary' | 'related';
  readonly text: string;
}

export interface FrameOptions {
  readonly style: Style;
  readonly severity: Severity;
  /** Columns for the whole frame. */
  readonly width: number;
  /** The text of a line as it may be shown; undefined past the end of the file. */
  readonly lineAt: (line: number) => string | undefined;
}

interface Context extends FrameOptions {
  /** Columns of the line numbers. */
  readonly gutter: number;
  /** Columns of indentation that all shown lines share and that is left out. */
  readonly dedent: number;
}

/** Up to this many lines between two marked ones are shown instead of a gap. */
const SHORT_GAP = 2;
const LEAST_TEXT_WIDTH = 28;

/** Source lines with their numbers, the marks drawn below them. The lines of the frame, without line breaks. */
export function renderFrame(marks: readonly Mark[], options: FrameOptions): readonly string[] {
  const numbers = shownLines(marks, options.lineAt);
  const gutter = Math.max(...numbers.map((line) => String(line).length), 2);
  const context = { ...options, gutter, dedent: sharedIndentation(numbers, options.lineAt) };
  const rows: string[] = [];
  let previous: number | undefined;
  for (const line of numbers) {
    if (previous !== undefined && line > previous + 1) rows.push(options.style.dim(`${' '.repeat(gutter)} ⋮`));
    rows.push(
      ...renderLine(
        line,
        marks.filter((mark) => mark.line === line),
        context,
      ),
    );
    previous = line;
  }
  return rows;
}

function shownLines(marks: readonly Mark[], lineAt: FrameOptions['lineAt']): readonly number[] {
  const marked = [...new Set(marks.map(({ line }) => line))].filter((line) => lineAt(line) !== undefined);
  const wanted = [...new Set(marked.flatMap((line) => [...findOpener(line, lineAt), line]))];
  wanted.sort((a, b) => a - b);
  return wanted.flatMap((line, index) => {
    const before = wanted[index - 1] ?? line;
    const gap = Array.from({ length: Math.max(line - before - 1, 0) }, (_, offset) => before + 1 + offset);
    const isShort = gap.length <= SHORT_GAP && !gap.some((between) => (lineAt(between) ?? '').startsWith('---'));
    return isShort ? [...gap, line] : [line];
  });
}

/**
 * The line that says what this one belongs to is shown when it is near: `limits:` above `memory:`, `- name:` above
 * `image:`.
 */
function findOpener(line: number, lineAt: FrameOptions['lineAt']): readonly number[] {
  const indentation = (text: string): number => text.length - text.trimStart().length;
  const own = indentation(lineAt(line) ?? '');
  for (let above = line - 1; above >= line - 1 - SHORT_GAP; above -= 1) {
    const text = lineAt(above) ?? '';
    if (text.trim() === '' || text.startsWith('---')) return [];
    if (indentation(text) < own) return text.trimStart().startsWith('#') ? [] : [above];
  }
  return [];
}

/** In characters; a tab counts as one here, as no YAML is indented by tabs. */
function sharedIndentation(numbers: readonly number[], lineAt: FrameOptions['lineAt']): number {
  const texts = numbers.map((line) => lineAt(line) ?? '').filter((text) => text.trim() !== '');
  return texts.length === 0 ? 0 : Math.min(...texts.map((text) => text.length - text.trimStart().length));
}

function renderLine(line: number, marks: readonly Mark[], context: Context): readonly string[] {
  const { style, gutter, dedent, width } = context;
  const text = (context.lineAt(line) ?? '').slice(dedent);
  const room = width - gutter - 3;
  const first = marks[0];
  const focus = first === undefined ? { start: 0, end: 0 } : spanOf(first, text, dedent);
  const clipped = clipLine(expandTabs(text), focus, room);
  const bar = style.dim('│');
  const number = style.dim(String(line).padStart(gutter));
  const source = marks.length === 0 ? style.dim(clipped.text) : clipped.text;
  const rows = [`${number} ${bar} ${source}`.trimEnd()];
  for (const mark of marks) {
    for (const row of renderMark(clipped.place(spanOf(mark, text, dedent)), mark, room, context)) {
      rows.push(`${' '.repeat(gutter)} ${bar} ${row}`);
    }
  }
  return rows;
}

/** In columns of the text with its tabs expanded. */
function spanOf({ startColumn, endColumn }: Mark, text: string, dedent: number): LineSpan {
  const column = (offset: number): number => displayWidth(expandTabs(text.slice(0, Math.max(offset, 0))));
  const start = column(startColumn - 1 - dedent);
  return { start, end: Math.max(column(endColumn - 1 - dedent), start + 1) };
}

function renderMark(
  { start, end }: LineSpan,
  mark: Mark,
  room: number,
  { style, severity }: Context,
): readonly string[] {
  const paint = mark.kind === 'primary' ? style.severity[severity] : style.related;
  const line = (mark.kind === 'primary' ? '^' : '-').repeat(Math.max(end - start, 1));
  const underline = `${' '.repeat(start)}${paint(line)}`;
  if (mark.text === '') return [underline];
  const beside = room - end - 1;
  if (displayWidth(mark.text) <= beside || beside >= LEAST_TEXT_WIDTH) {
    return wrapText(mark.text, beside).map((text, index) =>
      index === 0 ? `${underline} ${paint(text)}` : ' '.repeat(end + 1) + paint(text),
    );
  }
  const indentation = Math.max(Math.min(start, room - LEAST_TEXT_WIDTH), 0);
  const below = wrapText(mark.text, Math.max(room - indentation, LEAST_TEXT_WIDTH));
  return [underline, ...below.map((text) => `${' '.repeat(indentation)}${paint(text)}`)];
}
