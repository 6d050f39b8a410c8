import { type Requeue, secondsUntilNextLook } from '../backoff/requeue.js';
import { type BackOffEntry, type BackOffSettings, decideRestart } from '../backoff/restart-back-off.js';
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
  /** After the first start, PLEG looks first at this time, then once a second. */
  readonly relistSeconds: number;
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
  readonly terminationGracePeriodSeconds: number;
  readonly process: SimulatedProcess;
  readonly phases: SimulationPhases;
  readonly backOff: BackOffSettings;
  readonly requeue: Requeue;
  readonly untilSeconds: number;
  readonly maxStarts: number;
}

const RELIST_PERIOD_SECONDS = 1;
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
    const request = { nowSeconds: end.atSeconds, finishedSeconds: history.previousEnd };
    const decision = decideRestart(entry, request, backOff);
    if (decision.restarts) return { startSeconds: end.atSeconds, entry: decision.entry, events };
  }
  // From here on the status has the exit code: a process that ended its stop with 0 has succeeded.
  if (restartPolicy === 'OnFailure' && end.exitCode === 0) return refused;
  let look = nextRelist(end.atSeconds, phases);
  while (look <= simulation.untilSeconds) {
    const decision = decideRestart(entry, { nowSeconds: look, finishedSeconds: end.atSeconds }, backOff);
    if (decision.restarts) return { startSeconds: look, entry: decision.entry, events };
    entry = decision.entry;
    if (events.length === 0) events.push({ type: 'back-off', atSeconds: look, untilSeconds: decision.expiresSeconds });
    const wait = secondsUntilNextLook(simulation.requeue, decision.expiresSeconds - look, phases.requeueFactor);
    look = nextRelist(look + wait, phases);
  }
  return { startSeconds: undefined, entry, events };
}

/** PLEG and the sync loop both act once a second. */
function nextRelist(seconds: number, { relistSeconds }: SimulationPhases): number {
  if (seconds === Number.POSITIVE_INFINITY) return seconds;
  return relistSeconds + Math.ceil((seconds - relistSeconds) / RELIST_PERIOD_SECONDS - ROUNDING) * RELIST_PERIOD_SECONDS;
}

function fractionOf(seconds: number): number {
  return seconds - Math.floor(seconds + ROUNDING);
}

/** Well below a microsecond, well above the error of sums of seconds. */
const ROUNDING = 1e-7;
