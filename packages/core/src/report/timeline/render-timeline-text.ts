import { describeEnd, describeWait } from './describe-row.js';
import { layOutTimeline, renderClock, type TimelineLayout, type TimelineRow } from './lay-out-timeline.js';
import type { Timeline } from './timeline.js';

const LABEL_WIDTH = 9;

/** For a terminal or a log: one line an instance, nothing but ASCII in the drawing. `width` is in columns. */
export function renderTimelineText(timeline: Timeline, width = 100): string {
  const layout = layOutTimeline(timeline);
  const columns = Math.max(30, width - LABEL_WIDTH);
  const lines = layout.rows.flatMap((row) => [
    `${`start ${row.instance}`.padEnd(LABEL_WIDTH)}${drawRow(row, layout, columns)}`,
    `${' '.repeat(LABEL_WIDTH)}${placeNote(row, layout, columns)}`,
  ]);
  const more = layout.hiddenRows === 0 ? [] : [`${' '.repeat(LABEL_WIDTH)}… and ${layout.hiddenRows} more starts`];
  return [
    timeline.title,
    timeline.subtitle,
    '',
    `${' '.repeat(LABEL_WIDTH)}${drawAxis(layout, columns)}`,
    ...lines,
    ...more,
    '',
    renderLegend(layout),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** What the picture holds, and nothing else. */
function renderLegend({ rows }: TimelineLayout): string {
  const probes = rows.flatMap((row) => row.probes);
  const items: readonly (readonly [isShown: boolean, text: string])[] = [
    [probes.some(({ result }) => result !== 'success'), 'x failed probe'],
    [probes.some(({ result }) => result === 'success'), 'o passed probe'],
    [rows.some(({ kill }) => kill !== undefined), '# killed'],
    [rows.some(({ waitsUntil }) => waitsUntil !== undefined), '. CrashLoopBackOff'],
    [
      rows.some(({ wouldAnswer, waitsUntil }) => wouldAnswer !== undefined && waitsUntil === undefined),
      '~ boot still to go',
    ],
  ];
  return items.flatMap(([isShown, text]) => (isShown ? [text] : [])).join('   ');
}

function columnOf(seconds: number, { spanSeconds }: TimelineLayout, columns: number): number {
  return Math.min(columns - 1, Math.max(0, Math.round((seconds / spanSeconds) * (columns - 1))));
}

function drawAxis(layout: TimelineLayout, columns: number): string {
  const line = Array.from({ length: columns }, () => ' ');
  let free = 0;
  for (const tick of layout.ticks) {
    const text = renderClock(tick);
    const at = Math.min(columnOf(tick, layout, columns), columns - text.length);
    if (at < free) continue;
    free = at + text.length + 1;
    for (const [offset, character] of [...text].entries()) line[at + offset] = character;
  }
  return line.join('');
}

function drawRow(row: TimelineRow, layout: TimelineLayout, columns: number): string {
  const line = Array.from({ length: columns }, () => ' ');
  const column = (seconds: number): number => columnOf(seconds, layout, columns);
  const fill = (from: number, to: number, character: string): void => {
    for (let at = column(from); at <= column(to); at += 1) line[at] = character;
  };
  if (row.wouldAnswer !== undefined && row.waitsUntil === undefined)
    fill(row.end, Math.min(row.wouldAnswer, layout.spanSeconds), '~');
  if (row.waitsUntil !== undefined) fill(row.end, row.waitsUntil, '.');
  fill(row.start, row.end, '-');
  line[column(row.start)] = '|';
  for (const { at, result } of row.probes) line[column(at)] = result === 'success' ? 'o' : 'x';
  if (row.kill !== undefined) line[column(row.kill.at)] = '#';
  return line.join('');
}

function placeNote(row: TimelineRow, layout: TimelineLayout, columns: number): string {
  const note = [describeEnd(row), describeWait(row)].filter((part) => part !== '').join(', ');
  const at = Math.max(0, Math.min(columnOf(row.start, layout, columns), columns - note.length));
  return `${' '.repeat(at)}${note}`;
}
