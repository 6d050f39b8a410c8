import type { Finding } from '../finding.js';
import { renderTimelineText } from './timeline/render-timeline-text.js';
import type { TimelineOf } from './timeline/timeline.js';

/** Columns of a drawing: what a summary shows on a laptop without scrolling. */
const WIDTH = 90;
/** Of those that are asked for, some may have no picture, or that of another; to ask is dear. */
const ASKED_FOR_ONE = 2;

/**
 * The timelines of the first findings that have one, as text, by fingerprint. Several findings about one container that
 * make the same picture share it: the first one shows it.
 */
export function drawFindings(
  findings: readonly Finding[],
  timelineOf: TimelineOf,
  most: number,
): ReadonlyMap<string, string> {
  const drawings = new Map<string, string>();
  const drawn = new Set<string>();
  const killed = findings.filter(({ prediction }) => prediction.window !== undefined);
  for (const finding of killed.slice(0, ASKED_FOR_ONE * most)) {
    if (drawings.size >= most) break;
    const timeline = timelineOf(finding);
    const drawing = timeline === undefined ? undefined : renderTimelineText(timeline, WIDTH);
    if (drawing === undefined || drawn.has(drawing)) continue;
    drawn.add(drawing);
    drawings.set(finding.fingerprint, drawing);
  }
  return drawings;
}
