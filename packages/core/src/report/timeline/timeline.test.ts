import { describe, expect, test } from 'vitest';
import { layOutTimeline } from './lay-out-timeline.js';
import { renderTimelineSvg } from './render-timeline-svg.js';
import { renderTimelineText } from './render-timeline-text.js';
import type { Timeline, TimelineEvent } from './timeline.js';

/** Two kills in a row; the second is followed by a wait of 20 s. */
const EVENTS: readonly TimelineEvent[] = [
  { type: 'start', atSeconds: 0 },
  { type: 'probe', atSeconds: 8, probe: 'liveness', result: 'failure' },
  { type: 'probe', atSeconds: 18, probe: 'liveness', result: 'failure' },
  { type: 'kill', atSeconds: 18, probe: 'liveness' },
  { type: 'exit', atSeconds: 20, exitCode: 143 },
  { type: 'start', atSeconds: 20 },
  { type: 'probe', atSeconds: 28, probe: 'liveness', result: 'failure' },
  { type: 'probe', atSeconds: 38, probe: 'liveness', result: 'failure' },
  { type: 'kill', atSeconds: 38, probe: 'liveness' },
  { type: 'exit', atSeconds: 40, exitCode: 143 },
  { type: 'back-off', atSeconds: 40, untilSeconds: 60 },
  { type: 'start', atSeconds: 60 },
  { type: 'probe', atSeconds: 68, probe: 'liveness', result: 'success' },
];

const TIMELINE: Timeline = {
  title: 'Deployment/shop <shop> & "co"',
  subtitle: 'liveness every 10 s, 2 failures kill',
  events: EVENTS,
  untilSeconds: 100,
  bootSeconds: 30,
};

describe('layOutTimeline', () => {
  test('makes one row of each instance', () => {
    const { rows, hiddenRows } = layOutTimeline(TIMELINE);
    expect(hiddenRows).toBe(0);
    expect(rows).toMatchObject([
      { instance: 1, start: 0, end: 20, kill: { at: 18 }, exitCode: 143, wouldAnswer: 30 },
      { instance: 2, start: 20, end: 40, kill: { at: 38 }, exitCode: 143, wouldAnswer: 50, waitsUntil: 60 },
      { instance: 3, start: 60, end: 100, answers: 90 },
    ]);
    expect(rows[0]).not.toHaveProperty('waitsUntil');
  });

  test('ends the picture where the rows end', () => {
    const starts = Array.from({ length: 12 }, (_, index): TimelineEvent => ({ type: 'start', atSeconds: index * 10 }));
    const layout = layOutTimeline({ ...TIMELINE, events: starts, untilSeconds: 500 });
    expect(layout).toMatchObject({ hiddenRows: 4, spanSeconds: 80 });
    expect(layout.rows).toHaveLength(8);
  });

  test.each([1, 10, 59, 300, 3600, 100_000])('has few ticks within %d s', (untilSeconds) => {
    const { ticks, spanSeconds } = layOutTimeline({
      ...TIMELINE,
      events: [{ type: 'start', atSeconds: 0 }],
      untilSeconds,
    });
    expect(ticks[0]).toBe(0);
    expect(ticks.length).toBeLessThanOrEqual(10);
    expect(Math.max(...ticks)).toBeLessThanOrEqual(spanSeconds);
  });

  test('no events make an empty picture', () => {
    expect(layOutTimeline({ ...TIMELINE, events: [] }).rows).toEqual([]);
  });
});

test('the text keeps to its width and says when each instance is killed', () => {
  const text = renderTimelineText(TIMELINE, 80);
  expect(
    Math.max(
      ...text
        .split('\n')
        .slice(3)
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(100);
  expect(text.match(/killed after 18 s by liveness, exit code 143/g)).toHaveLength(2);
  expect(text).toContain('waits 20 s');
  expect(text).toContain('answers after 30 s');
});

test('a mark of the axis that would run into the one before is left out', () => {
  const [, , , axis = ''] = renderTimelineText(
    { ...TIMELINE, events: [{ type: 'start', atSeconds: 0 }], untilSeconds: 86_400 },
    90,
  ).split('\n');
  expect(axis.trim().split(/ {2,}/)).toEqual([
    '0',
    '180 min',
    '360 min',
    '540 min',
    '720 min',
    '900 min',
    '1080 min',
    '1260 min',
  ]);
});

test('the drawing is well-formed, tells its content in words, and follows the scheme', () => {
  const svg = renderTimelineSvg(TIMELINE);
  expect(svg).toContain('<title id="timeline-title">Deployment/shop &lt;shop&gt; &amp; &quot;co&quot;</title>');
  expect(svg).toContain(
    'Start 2 at 20 s: 2 failed probes, killed after 18 s by liveness, exit code 143, then waits 20 s as CrashLoopBackOff.',
  );
  expect(svg).toContain('prefers-color-scheme: dark');
  const tags = [...svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)];
  const open: string[] = [];
  for (const [, closes, name = '', isEmpty] of tags) {
    if (closes === '/') expect(open.pop()).toBe(name);
    else if (isEmpty !== '/') open.push(name);
  }
  expect(open).toEqual([]);
});

test('numbers stay numbers', () => {
  for (const untilSeconds of [0, 1, 1e6]) {
    expect(renderTimelineSvg({ ...TIMELINE, untilSeconds })).not.toMatch(/NaN|Infinity|undefined/);
  }
});
