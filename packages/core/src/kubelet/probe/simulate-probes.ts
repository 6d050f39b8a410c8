import type { ProbeEvent } from './probe-event.js';
import type { ProbeSimulation } from './probe-simulation.js';
import { createProbeWorker, type ProbeWorker } from './probe-worker.js';
import { nextRelist, ROUNDING } from './relist.js';
import { type Life, type LivedLife, simulateLife } from './simulate-life.js';
import { findRestart, type InstanceEnd, type RestartHistory } from './simulate-restart.js';
import { terminationAfterKill } from './termination-grace.js';

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

function lifeFrom(startSeconds: number, { process, phases, untilSeconds }: ProbeSimulation): Life {
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

function fractionOf(seconds: number): number {
  return seconds - Math.floor(seconds + ROUNDING);
}
