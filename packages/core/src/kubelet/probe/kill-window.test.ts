import { describe, expect, it } from 'vitest';
import type { ProbeFailure } from './boot-profile.js';
import {
  firstProbeWindow,
  forecastProbeKill,
  KILL_SLACK_SECONDS,
  longestSafeBoot,
  NOTICE_SECONDS,
  shortestKilledBoot,
} from './kill-window.js';
import { nominalBudget } from './nominal-budget.js';
import type { ProbeTiming } from './probe-timing.js';

/** initialDelay, period, timeout, failureThreshold. */
type Numbers = readonly [number, number, number, number];

function timingOf([initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold]: Numbers): ProbeTiming {
  return { initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold, successThreshold: 1 };
}

function forecast(numbers: Numbers, failure: ProbeFailure, answersAfterSeconds: number) {
  const timing = timingOf(numbers);
  return forecastProbeKill({ timing, boot: { failure, answersAfterSeconds } }, firstProbeWindow(timing));
}

describe('nominalBudget', () => {
  it.each<[Numbers, readonly [number, number], readonly [number, number]]>([
    // probe,        refused,    hanging
    [
      [0, 10, 1, 3],
      [20, 30],
      [21, 31],
    ],
    [
      [30, 10, 1, 3],
      [50, 60],
      [51, 61],
    ],
    [
      [0, 10, 1, 30],
      [290, 300],
      [291, 301],
    ],
    [
      [5, 5, 30, 3],
      [15, 20],
      [95, 100],
    ],
    [
      [3, 3, 1, 1],
      [3, 6],
      [4, 7],
    ],
    [
      [10, 5, 1, 3],
      [20, 25],
      [21, 26],
    ],
    [
      [0, 5, 1, 12],
      [55, 60],
      [56, 61],
    ],
    [
      [0, 2, 3, 3],
      [4, 6],
      [9, 11],
    ],
  ])('%j', (numbers, refused, hanging) => {
    const [earliestSeconds, latestSeconds] = refused;
    const killWindow = { earliestSeconds, latestSeconds };
    expect(nominalBudget(timingOf(numbers), 'refused')).toEqual({ killWindow, safeBootSeconds: earliestSeconds });
    const slow = { earliestSeconds: hanging[0], latestSeconds: hanging[1] };
    expect(nominalBudget(timingOf(numbers), 'hanging')).toEqual({ killWindow: slow, safeBootSeconds: hanging[0] });
    // The last dial must find the container up when it begins.
    const dialSeconds = hanging[0] - numbers[2];
    expect(nominalBudget(timingOf(numbers), 'grpc-refused')).toEqual({
      killWindow: slow,
      safeBootSeconds: dialSeconds,
    });
    expect(nominalBudget(timingOf(numbers), 'handler-error')).toBeUndefined();
  });
});

it('the nominal window begins behind a postStart hook, where that outlasts the delay', () => {
  const window = (postStartSeconds: number) =>
    nominalBudget(timingOf([5, 10, 1, 3]), 'refused', { postStartSeconds })?.killWindow;
  expect(window(3)).toEqual({ earliestSeconds: 25, latestSeconds: 35 });
  expect(window(20)).toEqual({ earliestSeconds: 40, latestSeconds: 50 });
});

describe('firstProbeWindow', () => {
  it('is one period long, from the delay on, and a second earlier for the truncated start', () => {
    expect(firstProbeWindow(timingOf([30, 10, 1, 3]))).toEqual({ earliestSeconds: 29, latestSeconds: 40 });
  });

  it('waits until the container is seen running', () => {
    expect(firstProbeWindow(timingOf([0, 10, 1, 3]))).toEqual({
      earliestSeconds: 0,
      latestSeconds: NOTICE_SECONDS + 10,
    });
  });

  it('waits for a postStart hook, while the delay counts from the start', () => {
    const conditions = { postStartSeconds: 20 };
    expect(firstProbeWindow(timingOf([5, 10, 1, 3]), conditions)).toEqual({ earliestSeconds: 20, latestSeconds: 32 });
    expect(firstProbeWindow(timingOf([60, 10, 1, 3]), conditions)).toEqual({ earliestSeconds: 59, latestSeconds: 70 });
  });
});

describe('longestSafeBoot and shortestKilledBoot', () => {
  it.each<[Numbers, ProbeFailure, number, number]>([
    [[0, 10, 1, 3], 'refused', 20, 32],
    [[30, 10, 1, 3], 'refused', 49, 60],
    [[30, 10, 1, 3], 'error-status', 49, 60],
    [[30, 10, 1, 3], 'hanging', 50, 61],
    // A refused dial takes the timeout but is not saved by an answer within it.
    [[30, 10, 1, 3], 'grpc-refused', 49, 61],
    [[5, 5, 30, 3], 'refused', 14, 20],
    [[5, 5, 30, 3], 'hanging', 94, 100],
    [[3, 3, 1, 1], 'refused', 2, 6],
  ])('%j %s: safe up to %d s, killed from %d s', (numbers, failure, safe, killed) => {
    expect(longestSafeBoot(timingOf(numbers), failure)).toBe(safe);
    expect(shortestKilledBoot(timingOf(numbers), failure)).toBe(killed);
    expect(forecast(numbers, failure, safe).verdict).toBe('never');
    expect(forecast(numbers, failure, safe + 0.001).verdict).toBe('possible');
    expect(forecast(numbers, failure, killed - 0.001).verdict).toBe('possible');
    expect(forecast(numbers, failure, killed).verdict).toBe('certain');
  });

  it('have no bound where the results are thrown away', () => {
    expect(longestSafeBoot(timingOf([0, 10, 1, 3]), 'handler-error')).toBe(Number.POSITIVE_INFINITY);
    expect(shortestKilledBoot(timingOf([0, 10, 1, 3]), 'handler-error')).toBeUndefined();
    expect(forecast([0, 10, 1, 3], 'handler-error', Number.POSITIVE_INFINITY).verdict).toBe('never');
  });

  it('shrink by the failures that the last instance left', () => {
    const timing = timingOf([10, 10, 1, 3]);
    expect(longestSafeBoot(timing, 'refused', { carriedFailures: 2 })).toBe(9);
    expect(shortestKilledBoot(timing, 'refused', { carriedFailures: 2 })).toBe(20);
  });
});

describe('forecastProbeKill', () => {
  it('gives the strict window of a boot that never ends', () => {
    const window = { earliestSeconds: 49, latestSeconds: 60 + KILL_SLACK_SECONDS };
    expect(forecast([30, 10, 1, 3], 'refused', Number.POSITIVE_INFINITY)).toEqual({ verdict: 'certain', window });
  });

  it('closes the window when the boot ends: no probe fails later', () => {
    const window = { earliestSeconds: 49, latestSeconds: 55 + KILL_SLACK_SECONDS };
    expect(forecast([30, 10, 1, 3], 'refused', 55)).toEqual({ verdict: 'possible', window });
  });

  it('counts probes that are refused at first and hang later', () => {
    const timing = timingOf([0, 5, 30, 3]);
    const boot = { failure: 'hanging', acceptsAfterSeconds: 7, answersAfterSeconds: Number.POSITIVE_INFINITY } as const;
    // At 0 and 5 s refused, at 10 s accepted: the third ends at 40 s.
    const result = forecastProbeKill({ timing, boot }, { earliestSeconds: 0, latestSeconds: 0 });
    expect(result).toMatchObject({ window: { earliestSeconds: 40 } });
  });
});
