import { type BackOffEntry, type BackOffSettings, decideRestart } from './restart-back-off.js';

/** A container that always ends in the same way after the same time. */
export interface RestartLoop {
  /** `exit`: by itself, with any exit code; `kill`: by a liveness or startup probe. */
  readonly cause: 'exit' | 'kill';
  /** From a start to the end of the process, the grace period of a kill included. */
  readonly runSeconds: number;
}

/**
 * The shortest wait before each of the first restarts, in seconds: what the back-off demands, without the kubelet's own
 * delays (see secondsUntilNextLook). 0 means that the pod is not shown as CrashLoopBackOff before that restart.
 */
export function restartWaits(loop: RestartLoop, restarts: number, settings: BackOffSettings): readonly number[] {
  const waits: number[] = [];
  let entry: BackOffEntry | undefined;
  let start = 0;
  let previousEnd: number | undefined;
  while (waits.length < restarts) {
    const end = start + loop.runSeconds;
    const known = loop.cause === 'kill' ? previousEnd : end;
    const next = startAgain(entry, end, known, settings);
    waits.push(next.startSeconds - end);
    ({ entry, startSeconds: start } = next);
    previousEnd = end;
  }
  return waits;
}

/** Which restart is the first that waits, counted from 1; undefined if none does, however often the container ends. */
export function firstWaitingRestart(loop: RestartLoop, settings: BackOffSettings): number | undefined {
  const doublings = Math.ceil(Math.log2(settings.capSeconds / settings.initialSeconds));
  const index = restartWaits(loop, doublings + 4, settings).findIndex((wait) => wait > 0);
  return index === -1 ? undefined : index + 1;
}

interface NextStart {
  readonly startSeconds: number;
  readonly entry: BackOffEntry | undefined;
}

/** A wait, once begun, counts from the end that is new, and ends early when the entry is forgotten. */
function startAgain(
  entry: BackOffEntry | undefined,
  endSeconds: number,
  knownEnd: number | undefined,
  settings: BackOffSettings,
): NextStart {
  const now = decideRestart(entry, { nowSeconds: endSeconds, finishedSeconds: knownEnd }, settings);
  if (now.restarts) return { startSeconds: endSeconds, entry: now.entry };
  const expires = endSeconds + now.entry.delaySeconds;
  const forgotten = now.entry.updatedSeconds + settings.resetSeconds;
  if (forgotten < expires) {
    const entry = { delaySeconds: settings.initialSeconds, updatedSeconds: forgotten };
    return { startSeconds: forgotten, entry };
  }
  const later = decideRestart(now.entry, { nowSeconds: expires, finishedSeconds: endSeconds }, settings);
  return { startSeconds: expires, entry: later.entry };
}
