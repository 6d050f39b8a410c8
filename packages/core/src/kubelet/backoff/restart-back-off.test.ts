import { describe, expect, it } from 'vitest';
import { requeueOf, secondsUntilNextLook } from './requeue.js';
import { backOffSettings, decideRestart } from './restart-back-off.js';
import { firstWaitingRestart, restartWaits } from './restart-waits.js';

const SETTINGS = backOffSettings({ major: 1, minor: 35 });

describe('backOffSettings', () => {
  it.each([
    [{ major: 1, minor: 28 }, {}, 10, 300],
    [{ major: 1, minor: 37 }, {}, 10, 300],
    [{ major: 1, minor: 37 }, { maxContainerRestartPeriodSeconds: 60 }, 10, 60],
    [{ major: 1, minor: 37 }, { maxContainerRestartPeriodSeconds: 5 }, 5, 5],
    // Not known to older kubelets, which would refuse to start with it.
    [{ major: 1, minor: 31 }, { maxContainerRestartPeriodSeconds: 5 }, 10, 300],
    [{ major: 1, minor: 33 }, { reducesDefaultDecay: true }, 1, 60],
    [{ major: 1, minor: 33 }, { reducesDefaultDecay: true, maxContainerRestartPeriodSeconds: 300 }, 1, 300],
    [{ major: 1, minor: 32 }, { reducesDefaultDecay: true }, 10, 300],
  ])('%j %j: from %d s up to %d s', (version, options, initialSeconds, capSeconds) => {
    expect(backOffSettings(version, options)).toEqual({ initialSeconds, capSeconds, resetSeconds: 600 });
  });
});

describe('restartWaits of a container that ends by itself', () => {
  it('restarts at once, then doubles from 10 s to 5 min', () => {
    expect(restartWaits({ cause: 'exit', runSeconds: 1 }, 9, SETTINGS)).toEqual([
      0, 10, 20, 40, 80, 160, 300, 300, 300,
    ]);
  });

  it('starts anew after a run of more than ten minutes', () => {
    expect(restartWaits({ cause: 'exit', runSeconds: 601 }, 4, SETTINGS)).toEqual([0, 0, 0, 0]);
  });

  it('forgets ten minutes after the last start, even while a restart waits', () => {
    expect(restartWaits({ cause: 'exit', runSeconds: 400 }, 9, SETTINGS)).toEqual([
      0, 10, 20, 40, 80, 160, 200, 10, 20,
    ]);
  });
});

describe('restartWaits of a container that a probe kills', () => {
  it('waits only when an instance lasts less than the delay, and then for the whole of it', () => {
    expect(restartWaits({ cause: 'kill', runSeconds: 25 }, 7, SETTINGS)).toEqual([0, 0, 0, 0, 40, 80, 160]);
  });

  it('alternates at the cap: a restart that waited has its delay behind it', () => {
    const waits = restartWaits({ cause: 'kill', runSeconds: 60 }, 12, SETTINGS);
    expect(waits).toEqual([0, 0, 0, 0, 0, 80, 160, 300, 0, 300, 0, 300]);
  });

  it.each([
    [5, 3],
    [25, 5],
    [60, 6],
    [120, 7],
    [299, 8],
    [300, undefined],
    [320, undefined],
  ])('lasting %d s, it first waits at restart %s', (runSeconds, restart) => {
    expect(firstWaitingRestart({ cause: 'kill', runSeconds }, SETTINGS)).toBe(restart);
  });
});

describe('decideRestart', () => {
  const entry = { delaySeconds: 40, updatedSeconds: 1000 };

  it('starts what has never ended without a trace', () => {
    expect(decideRestart(undefined, { nowSeconds: 5, finishedSeconds: undefined }, SETTINGS)).toEqual({
      restarts: true,
      entry: undefined,
    });
  });

  it('holds back until the delay has passed since the end', () => {
    const request = { nowSeconds: 1049, finishedSeconds: 1010 };
    expect(decideRestart(entry, request, SETTINGS)).toEqual({ restarts: false, entry, expiresSeconds: 1050 });
    expect(decideRestart(entry, { ...request, nowSeconds: 1050 }, SETTINGS)).toEqual({
      restarts: true,
      entry: { delaySeconds: 80, updatedSeconds: 1050 },
    });
  });

  it('forgets at the housekeeping after ten minutes', () => {
    const request = { nowSeconds: 1601.5, finishedSeconds: 1590 };
    expect(decideRestart(entry, { ...request, housekeptSeconds: 1600 }, SETTINGS).restarts).toBe(false);
    expect(decideRestart(entry, { ...request, housekeptSeconds: 1601 }, SETTINGS)).toEqual({
      restarts: true,
      entry: { delaySeconds: 10, updatedSeconds: 1601.5 },
    });
  });
});

describe('secondsUntilNextLook', () => {
  it('looks when the wait is over since 1.35, and every ten seconds before', () => {
    expect(secondsUntilNextLook(requeueOf({ major: 1, minor: 35 }), 25, 1)).toBe(25);
    expect(secondsUntilNextLook(requeueOf({ major: 1, minor: 34 }), 25, 1)).toBe(10);
  });

  it('is stretched by the factor, from at most a minute', () => {
    expect(secondsUntilNextLook('at-expiry', 300, 1.5)).toBe(90);
    expect(secondsUntilNextLook('every-ten-seconds', 300, 1.5)).toBe(15);
    expect(secondsUntilNextLook('at-expiry', -3, 1.5)).toBe(0);
  });
});
