import { renderClock, type TimelineRow } from './lay-out-timeline.js';

/** How one instance ends, seconds counted from its own start: `killed after 24 s by liveness, exit code 143`. */
export function describeEnd({ start, end, kill, hasEnded, exitCode, answers }: TimelineRow): string {
  if (kill !== undefined) return `killed after ${renderClock(kill.at - start)} by ${kill.probe}${exitNote(exitCode)}`;
  if (hasEnded) return `ends after ${renderClock(end - start)}${exitNote(exitCode)}`;
  return answers === undefined ? 'still running' : `answers after ${renderClock(answers - start)}`;
}

/** `waits 20 s`; empty when the next start follows at once. */
export function describeWait({ end, waitsUntil }: TimelineRow): string {
  return waitsUntil === undefined ? '' : `waits ${renderClock(waitsUntil - end)}`;
}

function exitNote(exitCode: number | undefined): string {
  return exitCode === undefined ? '' : `, exit code ${exitCode}`;
}
