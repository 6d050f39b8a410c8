import type { Timeline, TimelineEvent } from './timeline.js';

/** One instance of the container, from its start to the start of the next. Seconds after the first start. */
export interface TimelineRow {
  /** Counted from 1. */
  readonly instance: number;
  readonly start: number;
  /** When the process was gone, or the end of the picture. */
  readonly end: number;
  readonly probes: readonly { readonly at: number; readonly result: 'success' | 'failure' | 'discarded' }[];
  readonly kill?: { readonly at: number; readonly probe: 'startup' | 'liveness' };
  /** False when it runs on beyond the picture. */
  readonly hasEnded: boolean;
  readonly exitCode?: number;
  /** When it began to answer, if it lived to see it. */
  readonly answers?: number;
  /** When it would have begun to answer, had it not ended before. */
  readonly wouldAnswer?: number;
  /** Until when the kubelet waits as CrashLoopBackOff before the next start; it may lie beyond the picture. */
  readonly waitsUntil?: number;
}

export interface TimelineLayout {
  readonly rows: readonly TimelineRow[];
  /** Instances that began after the last row. */
  readonly hiddenRows: number;
  /** The seconds that the axis spans, from 0. */
  readonly spanSeconds: number;
  readonly ticks: readonly number[];
}

const MOST_ROWS = 8;

/** The axis ends soon after the last thing that is shown. */
export function layOutTimeline(timeline: Timeline): TimelineLayout {
  const instances = splitInstances(timeline.events);
  const shown = instances.slice(0, MOST_ROWS);
  const cutAt = instances[MOST_ROWS]?.[0]?.atSeconds ?? timeline.untilSeconds;
  const rows = shown.map((events, index) =>
    readRow(events, index, { timeline, cutAt, next: instances[index + 1]?.[0]?.atSeconds }),
  );
  const spanSeconds = Math.max(10, Math.min(timeline.untilSeconds, cutAt));
  return { rows, hiddenRows: instances.length - shown.length, spanSeconds, ticks: ticksFor(spanSeconds) };
}

function splitInstances(events: readonly TimelineEvent[]): readonly (readonly TimelineEvent[])[] {
  const instances: TimelineEvent[][] = [];
  for (const event of events) {
    if (event.type === 'start') instances.push([event]);
    else instances.at(-1)?.push(event);
  }
  return instances;
}

interface RowContext {
  readonly timeline: Timeline;
  readonly cutAt: number;
  /** When the next instance starts. */
  readonly next: number | undefined;
}

function readRow(events: readonly TimelineEvent[], index: number, { timeline, cutAt, next }: RowContext): TimelineRow {
  const start = events[0]?.atSeconds ?? 0;
  const exit = find(events, 'exit');
  const kill = find(events, 'kill');
  const end = Math.min(exit?.atSeconds ?? cutAt, cutAt);
  const backOff = exit !== undefined && exit.atSeconds < cutAt ? find(events, 'back-off') : undefined;
  const answers = timeline.bootSeconds === undefined ? undefined : start + timeline.bootSeconds;
  const isReached = answers !== undefined && answers <= end;
  return {
    instance: index + 1,
    start,
    end,
    probes: events.flatMap((event) => (event.type === 'probe' ? [{ at: event.atSeconds, result: event.result }] : [])),
    ...(kill === undefined ? {} : { kill: { at: kill.atSeconds, probe: kill.probe } }),
    hasEnded: exit !== undefined,
    ...(exit?.exitCode === undefined ? {} : { exitCode: exit.exitCode }),
    ...(answers === undefined ? {} : isReached ? { answers } : { wouldAnswer: answers }),
    ...(backOff === undefined ? {} : { waitsUntil: next ?? backOff.untilSeconds }),
  };
}

function find<Type extends TimelineEvent['type']>(
  events: readonly TimelineEvent[],
  type: Type,
): Extract<TimelineEvent, { type: Type }> | undefined {
  return events.find((event): event is Extract<TimelineEvent, { type: Type }> => event.type === type);
}

const STEPS = [5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600] as const;
const MOST_TICKS = 9;

function ticksFor(span: number): readonly number[] {
  const step = STEPS.find((one) => span / one <= MOST_TICKS) ?? Math.ceil(span / MOST_TICKS / 3600) * 3600;
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => index * step);
}

/** `0`, `45 s`, `2 min`, `2:30 min`. */
export function renderClock(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole === 0) return '0';
  if (whole < 60) return `${whole} s`;
  const rest = whole % 60;
  return rest === 0 ? `${whole / 60} min` : `${Math.floor(whole / 60)}:${String(rest).padStart(2, '0')} min`;
}
