import { describeEnd, describeWait } from './describe-row.js';
import { layOutTimeline, renderClock, type TimelineLayout, type TimelineRow } from './lay-out-timeline.js';
import type { Timeline } from './timeline.js';

/** All lengths are in SVG units, which a browser shows as CSS pixels. */
const WIDTH = 860;
const LEFT = 84;
const RIGHT = 24;
const TOP = 92;
const ROW = 44;
const BAR = 16;
const LEGEND = 44;
/** The width of one letter of a note in the widest of the fonts, in bold at 12 px, to choose its side. */
const LETTER = 7.6;

/** One `<svg>` element that stands alone, follows the reader's light or dark scheme, and tells its content as text too. */
export function renderTimelineSvg(timeline: Timeline): string {
  const layout = layOutTimeline(timeline);
  const bottom = TOP + layout.rows.length * ROW;
  const height = bottom + LEGEND + (layout.hiddenRows > 0 ? 20 : 0);
  const more = layout.hiddenRows > 0 ? text(LEFT, bottom + 16, `… and ${layout.hiddenRows} more starts`, 'note') : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="timeline-title timeline-description">`,
    `<title id="timeline-title">${escapeXml(timeline.title)}</title>`,
    `<desc id="timeline-description">${escapeXml(describe(timeline, layout))}</desc>`,
    STYLE,
    DEFINITIONS,
    `<rect class="paper" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>`,
    text(20, 32, timeline.title, 'title'),
    text(20, 52, timeline.subtitle, 'subtitle'),
    drawAxis(layout, bottom),
    ...layout.rows.map((row, index) => drawRow(row, layout, TOP + index * ROW)),
    more,
    drawLegend(layout, height - 20),
    '</svg>',
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n');
}

const STYLE = `<style>
  svg { --paper: #ffffff; --line: #d0d7de; --ink: #1f2328; --soft: #59636e; --run: #b6c8dd; --bad: #c4232b; --good: #1a7f37; --wait: #9a6700; --ghost: #8c959f; }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #0d1117; --line: #30363d; --ink: #e6edf3; --soft: #9198a1; --run: #2f4a68; --bad: #ff7b72; --good: #3fb950; --wait: #d29922; --ghost: #6e7681; }
  }
  text { font: 12px system-ui, -apple-system, "Segoe UI", sans-serif; fill: var(--soft); }
  .title { font-size: 15px; font-weight: 600; fill: var(--ink); }
  .label { fill: var(--ink); }
  .dead { fill: var(--bad); font-weight: 600; }
  .paper { fill: var(--paper); stroke: var(--line); }
  .grid { stroke: var(--line); stroke-dasharray: 2 4; }
  .run { fill: var(--run); }
  .alive { fill: var(--good); fill-opacity: 0.2; }
  .ghost { fill: none; stroke: var(--ghost); stroke-dasharray: 5 4; }
  .wait { fill: url(#hatch); stroke: var(--wait); stroke-width: 0.75; }
  .hatch { stroke: var(--wait); stroke-width: 2; stroke-opacity: 0.55; }
  .failed { stroke: var(--bad); stroke-width: 2; stroke-linecap: round; }
  .passed { fill: var(--good); }
  .kill { fill: var(--bad); }
</style>`;

const DEFINITIONS =
  '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>';

function xOf(seconds: number, { spanSeconds }: TimelineLayout): number {
  return round(LEFT + (Math.min(Math.max(seconds, 0), spanSeconds) / spanSeconds) * (WIDTH - LEFT - RIGHT));
}

function drawAxis(layout: TimelineLayout, bottom: number): string {
  return layout.ticks
    .map((tick) => {
      const x = xOf(tick, layout);
      return `<line class="grid" x1="${x}" y1="${TOP - 10}" x2="${x}" y2="${bottom}"/>${text(x, TOP - 16, renderClock(tick), '', x > WIDTH - RIGHT - 16 ? 'end' : 'middle')}`;
    })
    .join('');
}

function drawRow(row: TimelineRow, layout: TimelineLayout, top: number): string {
  const y = top + 4;
  const x = (seconds: number): number => xOf(seconds, layout);
  const bar = (from: number, to: number, name: string): string =>
    `<rect class="${name}" x="${x(from)}" y="${y}" width="${round(Math.max(1, x(to) - x(from)))}" height="${BAR}" rx="2"/>`;
  const { answers, wouldAnswer, waitsUntil, kill } = row;
  return [
    text(LEFT - 12, y + 12, `start ${row.instance}`, 'label', 'end'),
    wouldAnswer === undefined || waitsUntil !== undefined
      ? ''
      : bar(row.start, Math.min(wouldAnswer, layout.spanSeconds), 'ghost'),
    bar(row.start, row.end, 'run'),
    answers === undefined ? '' : bar(answers, row.end, 'alive'),
    waitsUntil === undefined ? '' : bar(row.end, waitsUntil, 'wait'),
    ...row.probes.map(({ at, result }) => drawProbe(x(at), y + BAR / 2, result === 'success')),
    kill === undefined
      ? ''
      : `<rect class="kill" x="${round(x(kill.at) - 1.5)}" y="${y - 3}" width="3" height="${BAR + 6}"/>`,
    drawNote(row, layout, y + BAR + 14),
  ].join('');
}

function drawProbe(x: number, y: number, isPassed: boolean): string {
  if (isPassed) return `<circle class="passed" cx="${x}" cy="${y}" r="3.5"/>`;
  return `<path class="failed" d="M${round(x - 3)} ${y - 3}l6 6m0 -6l-6 6"/>`;
}

/** Under the bar: from its start where there is room, else up to its end. */
function drawNote(row: TimelineRow, layout: TimelineLayout, y: number): string {
  const wait = describeWait(row);
  const note = [describeEnd(row), wait === '' ? '' : `${wait} as CrashLoopBackOff`]
    .filter((part) => part !== '')
    .join(', ');
  const x = xOf(row.start, layout);
  const fits = x + note.length * LETTER < WIDTH - RIGHT;
  return text(fits ? x : WIDTH - RIGHT, y, note, row.kill === undefined ? '' : 'dead', fits ? 'start' : 'end');
}

/** What the picture holds, and nothing else. */
function drawLegend({ rows }: TimelineLayout, y: number): string {
  const has = (result: 'success' | 'failure'): boolean =>
    rows.some(({ probes }) => probes.some((probe) => probe.result === result));
  const items: readonly (readonly [isShown: boolean, drawing: string, label: string])[] = [
    [has('failure'), drawProbe(6, y - 4, false), 'probe failed'],
    [has('success'), drawProbe(6, y - 4, true), 'probe passed'],
    [
      rows.some(({ kill }) => kill !== undefined),
      `<rect class="kill" x="5" y="${y - 12}" width="3" height="16"/>`,
      'killed',
    ],
    [
      rows.some(({ waitsUntil }) => waitsUntil !== undefined),
      `<rect class="wait" x="0.5" y="${y - 10}" width="14" height="11"/>`,
      'CrashLoopBackOff',
    ],
    [
      rows.some(({ wouldAnswer }) => wouldAnswer !== undefined),
      `<rect class="ghost" x="0.5" y="${y - 10}" width="14" height="11" rx="2"/>`,
      'the boot would go on until here',
    ],
  ];
  let x = LEFT;
  const shown = items.filter(([isShown]) => isShown);
  return shown
    .map(([, drawing, label]) => {
      const item = `<g transform="translate(${round(x)} 0)">${drawing}${text(22, y, label)}</g>`;
      x += 22 + label.length * LETTER + 20;
      return item;
    })
    .join('');
}

/** The whole drawing as sentences, for those who do not see it. */
function describe(timeline: Timeline, { rows, hiddenRows }: TimelineLayout): string {
  const sentences = rows.map((row) => {
    const failed = row.probes.filter(({ result }) => result !== 'success').length;
    const wait = describeWait(row);
    return `Start ${row.instance} at ${renderClock(row.start)}: ${failed} failed probes, ${describeEnd(row)}${wait === '' ? '' : `, then ${wait} as CrashLoopBackOff`}.`;
  });
  const more = hiddenRows === 0 ? '' : ` ${hiddenRows} more starts follow.`;
  return `${timeline.subtitle}. ${sentences.join(' ')}${more}`;
}

function text(x: number, y: number, content: string, name = '', anchor = 'start'): string {
  const attributes = `${name === '' ? '' : ` class="${name}"`}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  return `<text x="${x}" y="${y}"${attributes}>${escapeXml(content)}</text>`;
}

function escapeXml(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
