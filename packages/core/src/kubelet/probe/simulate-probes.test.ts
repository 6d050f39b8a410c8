import { describe, expect, it } from 'vitest';
import { probeTiming } from '../../../test/probe-timing.js';
import { backOffSettings } from '../backoff/restart-back-off.js';
import type { ProbeEvent } from './probe-event.js';
import type { ProbeSimulation } from './probe-simulation.js';
import { simulateProbes } from './simulate-probes.js';

const NEVER = Number.POSITIVE_INFINITY;

/** The defaults of a liveness probe, a wrong port, and a process that stops a second after SIGTERM. */
const WRONG_PORT: ProbeSimulation = {
  liveness: { timing: probeTiming({}), boot: { failure: 'refused', answersAfterSeconds: NEVER } },
  restartPolicy: 'Always',
  hasNeighbours: false,
  terminationGracePeriodSeconds: 30,
  process: { stopSeconds: 1, stopExitCode: 143 },
  phases: {
    tickSeconds: -4,
    startOffsetSeconds: 0,
    relistSeconds: 0.5,
    housekeepingSeconds: 0,
    requeueFactor: 1,
    responseSeconds: 0,
  },
  backOff: backOffSettings({ major: 1, minor: 35 }),
  requeue: 'at-expiry',
  untilSeconds: 3600,
  maxStarts: 2,
};

function timesOf(events: readonly ProbeEvent[], type: ProbeEvent['type']): readonly number[] {
  return events.filter((event) => event.type === type).map(({ atSeconds }) => atSeconds);
}

describe('simulateProbes', () => {
  it('tells the story of one kill', () => {
    const probe = { type: 'probe', probe: 'liveness', result: 'failure', failureThreshold: 3 };
    expect(simulateProbes({ ...WRONG_PORT, maxStarts: 1 })).toEqual([
      { type: 'start', atSeconds: 0, instance: 1 },
      { ...probe, atSeconds: 6, endSeconds: 6, failures: 1 },
      { ...probe, atSeconds: 16, endSeconds: 16, failures: 2 },
      { ...probe, atSeconds: 26, endSeconds: 26, failures: 3 },
      { type: 'kill', atSeconds: 26, probe: 'liveness', graceSeconds: 30 },
      { type: 'exit', atSeconds: 27, exitCode: 143 },
    ]);
  });

  it('restarts in the sync of the kill, and keeps the phase of the ticks', () => {
    const events = simulateProbes(WRONG_PORT);
    expect(timesOf(events, 'start')).toEqual([0, 27]);
    expect(timesOf(events, 'probe')).toEqual([6, 16, 26, 36, 46, 56]);
  });

  it('begins to wait when the back-off has grown beyond the time that an instance lasts', () => {
    const events = simulateProbes({ ...WRONG_PORT, maxStarts: 6 });
    // 27 s, then 30 s each, against delays of 10 and 20 s; the next is 40 s, and counts from the end.
    expect(timesOf(events, 'start')).toEqual([0, 27, 57, 87, 117, 187.5]);
    expect(timesOf(events, 'back-off')).toEqual([147.5, 217.5]);
  });

  it('kills with 137 what ignores SIGTERM', () => {
    const process = { stopSeconds: NEVER, stopExitCode: 0 };
    const events = simulateProbes({ ...WRONG_PORT, process, maxStarts: 1 });
    expect(events.at(-1)).toEqual({ type: 'exit', atSeconds: 56, exitCode: 137 });
  });

  it('leaves it at one life under Never', () => {
    expect(timesOf(simulateProbes({ ...WRONG_PORT, restartPolicy: 'Never', maxStarts: 5 }), 'start')).toEqual([0]);
  });

  it('under OnFailure restarts a process that stops with 0, until a restart has to wait', () => {
    const process = { stopSeconds: 1, stopExitCode: 0 };
    const events = simulateProbes({ ...WRONG_PORT, restartPolicy: 'OnFailure', process, maxStarts: 9 });
    expect(timesOf(events, 'start')).toEqual([0, 27, 57, 87, 117]);
    expect(events.at(-1)?.type).toBe('exit');
  });

  it('carries the failures of an instance that ends by itself into the next', () => {
    const process = { ...WRONG_PORT.process, exit: { afterSeconds: 20, exitCode: 1 } };
    const events = simulateProbes({ ...WRONG_PORT, process });
    expect(timesOf(events, 'start')).toEqual([0, 20.5]);
    // Failures at 6 and 16 s in the first instance: the one at 26 s is the third.
    expect(timesOf(events, 'kill')).toEqual([26]);
  });

  it('throws results of a failing handler away', () => {
    const boot = { failure: 'handler-error', answersAfterSeconds: NEVER } as const;
    const events = simulateProbes({
      ...WRONG_PORT,
      liveness: { timing: probeTiming({}), boot },
      untilSeconds: 100,
    });
    expect(timesOf(events, 'probe').length).toBe(10);
    expect(timesOf(events, 'kill')).toEqual([]);
  });

  it('runs probes back to back that outlast their period', () => {
    const timing = probeTiming({ periodSeconds: 5, timeoutSeconds: 8 });
    const boot = { failure: 'hanging', answersAfterSeconds: NEVER } as const;
    const events = simulateProbes({ ...WRONG_PORT, liveness: { timing, boot }, maxStarts: 1 });
    expect(timesOf(events, 'probe')).toEqual([1, 9, 17]);
    expect(timesOf(events, 'kill')).toEqual([25]);
  });

  it('starts liveness on its own tick after the startup probe, and not before', () => {
    const startup = {
      timing: probeTiming({ periodSeconds: 3, failureThreshold: 10 }),
      boot: { failure: 'refused', answersAfterSeconds: 12 } as const,
    };
    const events = simulateProbes({ ...WRONG_PORT, startup, maxStarts: 1 });
    expect(timesOf(events, 'started')).toEqual([14]);
    const liveness = events.filter((event) => event.type === 'probe' && event.probe === 'liveness');
    expect(liveness.map(({ atSeconds }) => atSeconds)).toEqual([16, 26, 36]);
  });

  it('stops at its end', () => {
    expect(timesOf(simulateProbes({ ...WRONG_PORT, untilSeconds: 20 }), 'probe')).toEqual([6, 16]);
  });
});
