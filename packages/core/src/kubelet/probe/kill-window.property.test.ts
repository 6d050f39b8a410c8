import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOffSettings } from '../backoff/restart-back-off.js';
import type { BootProfile } from './boot-profile.js';
import { forecastContainerKill, type ProbedContainer } from './container-kill.js';
import {
  decidingProbe,
  firstProbeWindow,
  forecastProbeKill,
  longestSafeBoot,
  type ProbedBoot,
  type StartConditions,
  shortestKilledBoot,
} from './kill-window.js';
import type { ProbeTiming } from './probe-timing.js';
import { simulateProbes } from './simulate-probes.js';

const NEVER = Number.POSITIVE_INFINITY;
/** The forecast is exact but for this: phases come arbitrarily near to their limits, here only so near. */
const NEAR_SECONDS = 0.01;
/** The seed is fixed for builds that repeat; 16,000 runs of each with other seeds agreed too. */
const RUNS = { numRuns: 400, seed: 20261123 };

interface Phase {
  /** 0 to 1 each: where in the period the ticks fall, where in the second the start, and how soon it is seen. */
  readonly tick: number;
  readonly offset: number;
  readonly seen: number;
}

const timing: fc.Arbitrary<ProbeTiming> = fc.record({
  initialDelaySeconds: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })),
  periodSeconds: fc.integer({ min: 1, max: 20 }),
  timeoutSeconds: fc.integer({ min: 1, max: 30 }),
  successThreshold: fc.constant(1),
  failureThreshold: fc.integer({ min: 1, max: 8 }),
});

/** Milliseconds, so that equal times are rare and shrinking stays readable. */
const seconds = (max: number) => fc.integer({ min: 0, max: max * 1000 }).map((milliseconds) => milliseconds / 1000);

const boot: fc.Arbitrary<BootProfile> = fc.record({
  failure: fc.constantFrom('refused', 'error-status', 'hanging', 'grpc-refused', 'handler-error'),
  answersAfterSeconds: fc.oneof({ weight: 4, arbitrary: seconds(200) }, { weight: 1, arbitrary: fc.constant(NEVER) }),
  acceptsAfterSeconds: fc.oneof(fc.constant(0), seconds(100)),
});

const probed: fc.Arbitrary<ProbedBoot> = fc
  .record({ timing, boot, carried: fc.double({ min: 0, max: 0.999, noNaN: true }) })
  .map(({ carried, ...rest }) => ({ ...rest, carriedFailures: Math.floor(carried * rest.timing.failureThreshold) }));

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const phase: fc.Arbitrary<Phase> = fc.record({ tick: share, offset: share, seen: share });
const conditions: fc.Arbitrary<StartConditions> = fc.record({
  postStartSeconds: fc.oneof(fc.constant(0), seconds(40)),
});

describe('the closed formulas and the simulation', () => {
  it('agree on when one probe decides, given its first run', () => {
    fc.assert(
      fc.property(probed, phase, conditions, (probe, where, start) => {
        const { kill, first } = simulate({ liveness: probe }, where, start);
        fc.pre(first !== undefined);
        const deciding = decidingProbe(probe, first);
        const { failure, answersAfterSeconds } = probe.boot;
        const rescue = failure === 'hanging' ? deciding.endSeconds : deciding.startSeconds;
        fc.pre(Math.abs(rescue - answersAfterSeconds) > NEAR_SECONDS);
        const isKilled = failure !== 'handler-error' && rescue < answersAfterSeconds;
        if (isKilled) expect(kill).toBeCloseTo(deciding.endSeconds, 6);
        else expect(kill).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('agree on the window of the first probe, and it is no wider than it must be', () => {
    fc.assert(
      fc.property(probed, phase, conditions, (probe, where, start) => {
        const window = firstProbeWindow(probe.timing, start);
        const at = (somewhere: Phase) => simulate({ liveness: probe }, somewhere, start).first ?? Number.NaN;
        expect(at(where)).toBeGreaterThanOrEqual(window.earliestSeconds - 1e-6);
        expect(at(where)).toBeLessThan(window.latestSeconds);
        expect(at(earliestPhase(probe.timing, start))).toBeCloseTo(window.earliestSeconds, 1);
        expect(at(latestPhase(probe.timing, start))).toBeCloseTo(window.latestSeconds, 1);
      }),
      RUNS,
    );
  });

  it('agree on never, possible and certain: each verdict holds for the phases that are hardest on it', () => {
    fc.assert(
      fc.property(probed, conditions, (probe, start) => {
        const { verdict } = forecastProbeKill(probe, firstProbeWindow(probe.timing, start));
        const { answersAfterSeconds } = probe.boot;
        const isKilledAt = (where: Phase) => simulate({ liveness: probe }, where, start).kill !== undefined;
        const isKilledEarly = isKilledAt(earliestPhase(probe.timing, start));
        const isKilledLate = isKilledAt(latestPhase(probe.timing, start));
        // A refused gRPC dial may or may not be saved within its timeout: there certain asks for more than here.
        fc.pre(probe.boot.failure !== 'grpc-refused');
        fc.pre(edgesOf(probe, start).every((edge) => Math.abs(edge - answersAfterSeconds) > 2 * NEAR_SECONDS));
        expect([isKilledEarly, isKilledLate]).toEqual([verdict !== 'never', verdict === 'certain']);
      }),
      RUNS,
    );
  });

  it('agree on a container with both probes, in every phase', () => {
    fc.assert(
      fc.property(probed, probed, phase, conditions, (startup, liveness, where, start) => {
        const forecast = forecastContainerKill({ startup, liveness }, start);
        const { kill, by } = simulate({ startup, liveness }, where, start);
        expect(forecast.verdict).not.toBe(kill === undefined ? 'certain' : 'never');
        if (kill === undefined || forecast.verdict === 'never') return;
        expect(kill).toBeGreaterThanOrEqual(forecast.window.earliestSeconds - 1e-6);
        expect(kill).toBeLessThan(forecast.window.latestSeconds);
        expect(forecast.probes).toContain(by);
      }),
      RUNS,
    );
  });

  it('agree on the boots that are surely safe and surely killed', () => {
    fc.assert(
      fc.property(timing, boot, phase, conditions, (numbers, { failure }, where, start) => {
        const killedFrom = shortestKilledBoot(numbers, failure, start);
        const isKilled = (answersAfterSeconds: number) =>
          simulate({ liveness: { timing: numbers, boot: { failure, answersAfterSeconds } } }, where, start).kill !==
          undefined;
        const safe = longestSafeBoot(numbers, failure, start);
        expect(isKilled(Math.min(safe, 10_000))).toBe(false);
        if (killedFrom !== undefined) expect(isKilled(killedFrom)).toBe(true);
      }),
      RUNS,
    );
  });
});

/** The boots at which the verdict of one probe changes. */
function edgesOf({ timing: numbers, boot: meets, carriedFailures = 0 }: ProbedBoot, start: StartConditions) {
  const unending = { timing: numbers, carriedFailures, boot: { ...meets, answersAfterSeconds: NEVER } };
  const { earliestSeconds, latestSeconds } = firstProbeWindow(numbers, start);
  return [earliestSeconds, latestSeconds].flatMap((first) => {
    const { startSeconds, endSeconds } = decidingProbe(unending, first);
    const accepts = meets.acceptsAfterSeconds ?? 0;
    return [startSeconds, endSeconds, accepts, accepts + numbers.timeoutSeconds];
  });
}

/** The start falls just before the end of a second, is seen at once, and a tick comes as soon as one may. */
function earliestPhase(numbers: ProbeTiming, { postStartSeconds = 0 }: StartConditions): Phase {
  const first = Math.max(numbers.initialDelaySeconds - 0.999, postStartSeconds + 0.001);
  return { offset: 0.999, seen: 0, tick: tickShare(first + NEAR_SECONDS / 10, numbers) };
}

/** The start falls on a second, is seen late, and a tick has just gone by when a probe would be due. */
function latestPhase(numbers: ProbeTiming, { postStartSeconds = 0 }: StartConditions): Phase {
  const due = Math.max(numbers.initialDelaySeconds, postStartSeconds + 2);
  return { offset: 0, seen: 0.9995, tick: tickShare(due - NEAR_SECONDS / 2, numbers) };
}

function tickShare(tickSeconds: number, { periodSeconds }: ProbeTiming): number {
  return (tickSeconds % periodSeconds) / periodSeconds;
}

function simulate(container: ProbedContainer, where: Phase, { postStartSeconds = 0 }: StartConditions) {
  const periods = [container.startup, container.liveness].map((probe) => probe?.timing.periodSeconds ?? 0);
  // From 1 ms to just under 2 s after the hook: what lies between a start and its status.
  const seenSeconds = postStartSeconds + 0.001 + where.seen * 1.999;
  const events = simulateProbes({
    ...container,
    restartPolicy: 'Never',
    hasNeighbours: false,
    terminationGracePeriodSeconds: 30,
    process: { stopSeconds: 0, stopExitCode: 143, postStartSeconds: seenSeconds - 0.0005 },
    phases: {
      tickSeconds: (where.tick - 1) * Math.max(...periods),
      startOffsetSeconds: where.offset,
      relistSeconds: seenSeconds,
      housekeepingSeconds: 0,
      requeueFactor: 1,
      responseSeconds: 0,
    },
    backOff: backOffSettings({ major: 1, minor: 35 }),
    requeue: 'at-expiry',
    untilSeconds: 1200,
    maxStarts: 1,
  });
  const kill = events.find((event) => event.type === 'kill');
  const first = events.find((event) => event.type === 'probe');
  return { kill: kill?.atSeconds, by: kill?.probe, first: first?.atSeconds };
}
