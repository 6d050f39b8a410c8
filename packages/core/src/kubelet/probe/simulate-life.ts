import type { KillingProbe } from './container-kill.js';
import type { ProbeEvent } from './probe-event.js';
import { type ProbeWorker, skipTo, type WorkerRun, wake } from './probe-worker.js';

/** One instance of a container. Seconds after the first start. */
export interface Life {
  readonly startSeconds: number;
  /** When the probe workers see it running. */
  readonly seenSeconds: number;
  /** When it ends by itself, and when the workers see that; Infinity if it does not. */
  readonly exitSeconds: number;
  readonly exitSeenSeconds: number;
  /** The part of a second that the status of the start loses. */
  readonly truncatedSeconds: number;
  readonly responseSeconds: number;
  readonly untilSeconds: number;
}

export interface LivedLife {
  readonly events: readonly ProbeEvent[];
  /** As the next instance finds them. */
  readonly workers: readonly ProbeWorker[];
  readonly kill?: { readonly atSeconds: number; readonly probe: KillingProbe };
}

/** Runs the workers from when the instance is seen until one of them kills it, it ends, or time is up. */
export function simulateLife(before: readonly ProbeWorker[], life: Life): LivedLife {
  const events: ProbeEvent[] = [];
  let workers = before.map((worker) => skipTo({ ...worker, isOnHold: false }, life.seenSeconds));
  let startedSeconds = workers.some(({ kind }) => kind === 'startup') ? Number.POSITIVE_INFINITY : life.seenSeconds;
  for (;;) {
    const next = firstToWake(workers);
    if (next === undefined || next.wakeSeconds >= Math.min(life.exitSeenSeconds, life.untilSeconds)) break;
    const run = wake(next, {
      startSeconds: life.startSeconds,
      truncatedSeconds: life.truncatedSeconds,
      endSeconds: life.exitSeconds,
      isStarted: next.wakeSeconds >= startedSeconds,
      responseSeconds: life.responseSeconds,
    });
    workers = workers.map((worker) => (worker === next ? run.worker : worker));
    if (run.probe === undefined) continue;
    events.push(probeEvent(next, run.probe));
    const atSeconds = run.probe.endSeconds;
    if (run.decision === 'started') {
      startedSeconds = atSeconds;
      events.push({ type: 'started', atSeconds });
    }
    if (run.decision === 'kill' && atSeconds < life.exitSeconds) {
      return { events, workers, kill: { atSeconds, probe: next.kind } };
    }
  }
  return { events, workers };
}

function firstToWake(workers: readonly ProbeWorker[]): ProbeWorker | undefined {
  return workers.reduce<ProbeWorker | undefined>(
    (first, worker) => (first === undefined || worker.wakeSeconds < first.wakeSeconds ? worker : first),
    undefined,
  );
}

function probeEvent({ kind, probed, wakeSeconds }: ProbeWorker, probe: NonNullable<WorkerRun['probe']>): ProbeEvent {
  const { failureThreshold } = probed.timing;
  return { type: 'probe', atSeconds: wakeSeconds, probe: kind, ...probe, failureThreshold };
}
