import { secondsUntilNextLook } from '../backoff/requeue.js';
import { type BackOffEntry, decideRestart, type RestartRequest } from '../backoff/restart-back-off.js';
import type { ProbeEvent } from './probe-event.js';
import type { ProbeSimulation, SimulationPhases } from './probe-simulation.js';
import { lastHousekeeping, nextRelist, nextSync } from './relist.js';

/** How an instance ended. Seconds after the first start. */
export interface InstanceEnd {
  readonly atSeconds: number;
  readonly exitCode: number;
  /** A kill and the restart after it happen in one sync of the pod. */
  readonly isKilled: boolean;
  readonly events: readonly ProbeEvent[];
}

/** What the kubelet knows of the lives before. */
export interface RestartHistory {
  readonly entry: BackOffEntry | undefined;
  readonly previousEnd: number | undefined;
}

export interface Restart {
  /** Undefined: it is left ended. */
  readonly startSeconds: number | undefined;
  readonly entry: BackOffEntry | undefined;
  readonly events: readonly ProbeEvent[];
}

/** The kubelet looks in the sync of the kill, when PLEG has seen the end, and whenever the pod worker comes back. */
export function findRestart(end: InstanceEnd, history: RestartHistory, simulation: ProbeSimulation): Restart {
  const { backOff, phases, restartPolicy } = simulation;
  const events: ProbeEvent[] = [];
  let entry = history.entry;
  const refused = { startSeconds: undefined, entry, events };
  if (restartPolicy === 'Never') return refused;
  if (end.isKilled) {
    const decision = decideRestart(entry, requestAt(end.atSeconds, history.previousEnd, phases), backOff);
    if (decision.restarts) return { startSeconds: end.atSeconds, entry: decision.entry, events };
  }
  // From here on the status has the exit code: a process that ended its stop with 0 has succeeded.
  if (restartPolicy === 'OnFailure' && end.exitCode === 0) return refused;
  let look = nextRelist(end.atSeconds, phases);
  while (look <= simulation.untilSeconds) {
    const decision = decideRestart(entry, requestAt(look, end.atSeconds, phases), backOff);
    if (decision.restarts) return { startSeconds: look, entry: decision.entry, events };
    entry = decision.entry;
    if (events.length === 0) events.push({ type: 'back-off', atSeconds: look, untilSeconds: decision.expiresSeconds });
    const wait = secondsUntilNextLook(simulation.requeue, decision.expiresSeconds - look, phases.requeueFactor);
    look = nextSync(look + wait, phases);
  }
  return { startSeconds: undefined, entry, events };
}

function requestAt(nowSeconds: number, finishedSeconds: number | undefined, phases: SimulationPhases): RestartRequest {
  return { nowSeconds, finishedSeconds, housekeptSeconds: lastHousekeeping(nowSeconds, phases) };
}
