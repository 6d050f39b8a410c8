import { type Requeue, secondsUntilNextLook } from '../backoff/requeue.js';
import { type BackOffEntry, type BackOffSettings, decideRestart, type RestartRequest } from '../backoff/restart-back-off.js';
import type { ProbedContainer } from './container-kill.js';
import type { ProbeEvent } from './probe-event.js';
import { createProbeWorker, type ProbeWorker } from './probe-worker.js';
import { type LivedLife, simulateLife } from './simulate-life.js';
import { terminationAfterKill } from './termination-grace.js';

/** Everything that is left to chance on a node, given: the same phases make the same events. Seconds. */
export interface SimulationPhases {
  /** When the probe workers tick first, after the first start; they are as old as the pod, so usually negative. */
  readonly tickSeconds: number;
  /** The part of a second at which the first start falls, 0 to 1. */
  readonly startOffsetSeconds: number;
  /** PLEG and the work queue look at this time after the first start, and every second before and after. */
  readonly relistSeconds: number;
  /** Housekeeping runs at this time after the first start, and every two seconds before and after. */
  readonly housekeepingSeconds: number;
  /** How much later than wanted the pod worker looks at a waiting restart again, 1 to 1.5. */
  readonly requeueFactor: number;
  /** How long an answer or a refusal takes. */
  readonly responseSeconds: number;
}

/** How the process behaves, and for how long its hooks run. */
export interface SimulatedProcess {
  /** Undefined: it does not end by itself. */
  readonly exit?: { readonly afterSeconds: number; readonly exitCode: number };
  /** From SIGTERM to its end; Infinity if it ignores the signal. */
  readonly stopSeconds: number;
  /** After SIGTERM; 137 when it had to be killed. */
  readonly stopExitCode: number;
  readonly postStartSeconds?: number;
  readonly preStopSeconds?: number;
}

export interface ProbeSimulation extends ProbedContainer {
  /** Of the container: a sidecar's is Always, whatever the pod's. */
  readonly restartPolicy: 'Always' | 'OnFailure' | 'Never';
  /** Another container of the pod is running. */
  readonly hasNeighbours: boolean;
  readonly terminationGracePeriodSeconds: number;
  readonly process: SimulatedProcess;
  readonly phases: SimulationPhases;
  readonly backOff: BackOffSettings;
  readonly requeue: Requeue;
  readonly untilSeconds: number;
  readonly maxStarts: number;
}

/** Source: pkg/kubelet/kubelet.go, genericPlegRelistPeriod, and the syncTicker of syncLoop (v1.37.2). */
const RELIST_PERIOD_SECONDS = 1;
/** Source: pkg/kubelet/kubelet.go, housekeepingPeriod (v1.37.2). */
const HOUSEKEEPING_PERIOD_SECONDS = 2;
/** Exit code of a process that SIGKILL ended. */
const KILLED = 137;

/** The life of one container from its first start, with its probes, kills, back-offs and restarts, in order of time. */
export function simulateProbes(simulation: ProbeSimulation): readonly ProbeEvent[] {
  const events: ProbeEvent[] = [];
  let workers = createWorkers(simulation);
  let history: RestartHistory = { entry: undefined, previousEnd: undefined };
  let start: number | undefined = 0;
  for (let instance = 1; start !== undefined && instance <= simulation.maxStarts; instance++) {
    events.push({ type: 'start', atSeconds: start, instance });
    const lived = simulateLife(workers, lifeFrom(start, simulation));
    events.push(...lived.events);
    const end = endOf(lived, start, simulation);
    if (end === undefined) break;
    events.push(...end.events);
    const restart = findRestart(end, history, simulation);
    events.push(...restart.events);
    workers = [...lived.workers];
    history = { entry: restart.entry, previousEnd: end.atSeconds };
    start = restart.startSeconds;
  }
  return events
    .filter(({ atSeconds }) => atSeconds <= simulation.untilSeconds)
    .sort((one, other) => one.atSeconds - other.atSeconds);
}

function createWorkers({ startup, liveness, phases }: ProbeSimulation): ProbeWorker[] {
  return [
    ...(startup === undefined ? [] : [createProbeWorker('startup', startup, phases.tickSeconds)]),
    ...(liveness === undefined ? [] : [createProbeWorker('liveness', liveness, phases.tickSeconds)]),
  ];
}

function lifeFrom(startSeconds: number, { process, phases, untilSeconds }: ProbeSimulation) {
  const exitSeconds = startSeconds + (process.exit?.afterSeconds ?? Number.POSITIVE_INFINITY);
  return {
    startSeconds,
    seenSeconds: nextRelist(startSeconds + (process.postStartSeconds ?? 0), phases),
    exitSeconds,
    exitSeenSeconds: nextRelist(exitSeconds, phases),
    truncatedSeconds: fractionOf(phases.startOffsetSeconds + startSeconds),
    responseSeconds: phases.responseSeconds,
    untilSeconds,
  };
}

interface InstanceEnd {
  readonly atSeconds: number;
  readonly exitCode: number;
  /** A kill and the restart after it happen in one sync of the pod. */
  readonly isKilled: boolean;
  readonly events: readonly ProbeEvent[];
}

function endOf(lived: LivedLife, start: number, simulation: ProbeSimulation): InstanceEnd | undefined {
  const { process } = simulation;
  if (lived.kill === undefined) {
    if (process.exit === undefined) return undefined;
    const atSeconds = start + process.exit.afterSeconds;
    const { exitCode } = process.exit;
    return { atSeconds, exitCode, isKilled: false, events: [{ type: 'exit', atSeconds, exitCode }] };
  }
  const { probe } = lived.kill;
  const { preStopSeconds, graceSeconds } = terminationAfterKill(simulation[probe]?.timing ?? {}, {
    terminationGracePeriodSeconds: simulation.terminationGracePeriodSeconds,
    preStopSeconds: process.preStopSeconds ?? 0,
    endsWithContainer: simulation.restartPolicy === 'Never' && !simulation.hasNeighbours,
  });
  const atSeconds = lived.kill.atSeconds + preStopSeconds + Math.min(process.stopSeconds, graceSeconds);
  const exitCode = process.stopSeconds < graceSeconds ? process.stopExitCode : KILLED;
  return {
    atSeconds,
    exitCode,
    isKilled: true,
    events: [
      { type: 'kill', ...lived.kill, graceSeconds },
      { type: 'exit', atSeconds, exitCode },
    ],
  };
}

interface RestartHistory {
  readonly entry: BackOffEntry | undefined;
  readonly previousEnd: number | undefined;
}

interface Restart {
  readonly startSeconds: number | undefined;
  readonly entry: BackOffEntry | undefined;
  readonly events: readonly ProbeEvent[];
}

/** The kubelet looks in the sync of the kill, when PLEG has seen the end, and whenever the pod worker comes back. */
function findRestart(end: InstanceEnd, history: RestartHistory, simulation: ProbeSimulation): Restart {
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
    look = nextRelist(look + wait - ROUNDING * 2, phases);
  }
  return { startSeconds: undefined, entry, events };
}

function requestAt(nowSeconds: number, finishedSeconds: number | undefined, phases: SimulationPhases): RestartRequest {
  const { housekeepingSeconds: phase } = phases;
  const ticks = Math.floor((nowSeconds - phase) / HOUSEKEEPING_PERIOD_SECONDS);
  return { nowSeconds, finishedSeconds, housekeptSeconds: phase + ticks * HOUSEKEEPING_PERIOD_SECONDS };
}

/** The first after the given time: what begins in the moment of a relist is seen by the next one. */
function nextRelist(seconds: number, { relistSeconds }: SimulationPhases): number {
  if (seconds === Number.POSITIVE_INFINITY) return seconds;
  const ticks = Math.floor((seconds - relistSeconds) / RELIST_PERIOD_SECONDS + ROUNDING) + 1;
  return relistSeconds + ticks * RELIST_PERIOD_SECONDS;
}

function fractionOf(seconds: number): number {
  return seconds - Math.floor(seconds + ROUNDING);
}

/** Well below a microsecond, well above the error of sums of seconds. */
const ROUNDING = 1e-7;
