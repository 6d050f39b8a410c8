import { characterWidth, displayWidth } from '../terminal/display-width.js';

/** Columns of one line: 0-based, the end exclusive. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

export interface ClippedLine {
  readonly text: string;
  /** Where a span of the whole line lies in the clipped one. */
  readonly place: (span: LineSpan) => LineSpan;
}

const TAB = '    ';
const ELLIPSIS = '…';
/** Columns shown before the focus when the head of the line is cut off. */
const LEAD = 12;

export function expandTabs(text: string): string {
  return text.replaceAll('\t', TAB);
}

/** Cuts a line to `room` columns so that the focus stays in view; an ellipsis stands where text is missing. */
export function clipLine(text: string, focus: LineSpan, room: number): ClippedLine {
  const width = displayWidth(text);
  if (width <= room) return { text, place: (span) => span };
  const cutsHead = focus.end > room - 1;
  const head = cutsHead ? ELLIPSIS : '';
  const space = room - head.length;
  const from = cutsHead ? firstColumn(focus, width, space) : 0;
  const cutsTail = width - from > space;
  const body = takeColumns(text, from, cutsTail ? space - 1 : space);
  const place = (span: LineSpan): LineSpan => {
    const at = (column: number): number => Math.min(Math.max(column - from + head.length, 0), room);
    return { start: at(span.start), end: at(span.end) };
  };
  return { text: `${head}${body}${cutsTail ? ELLIPSIS : ''}`, place };
}

/** A little before the focus, but all of it in view if it fits, and no room left empty at the end. */
function firstColumn({ start, end }: LineSpan, width: number, space: number): number {
  const showsEnd = Math.min(end - (space - 1), start);
  return Math.max(Math.min(Math.max(start - LEAD, showsEnd), width - space), 1);
}

/** A wide character that a cut would halve is replaced by a space or left out. */
function takeColumns(text: string, from: number, count: number): string {
  let column = 0;
  let taken = '';
  for (const character of text) {
    const width = characterWidth(character);
    const end = column + width;
    if (column >= from + count || end > from + count) break;
    if (column >= from) taken += character;
    else if (end > from) taken += ' '.repeat(end - from);
    column = end;
  }
  return taken;
}
