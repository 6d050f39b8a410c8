import { describe, expect, it } from 'vitest';
import { probeTiming, type WrittenTiming } from '../../../test/probe-timing.js';
import type { BootProfile } from './boot-profile.js';
import { forecastContainerKill } from './container-kill.js';

const NEVER_ANSWERS: BootProfile = { failure: 'refused', answersAfterSeconds: Number.POSITIVE_INFINITY };

function probed(written: WrittenTiming, boot: BootProfile) {
  return { timing: probeTiming(written), boot };
}

function answersAfter(answersAfterSeconds: number): BootProfile {
  return { failure: 'refused', answersAfterSeconds };
}

describe('forecastContainerKill', () => {
  const startup = { periodSeconds: 5, failureThreshold: 12 };

  it('never kills without a probe', () => {
    expect(forecastContainerKill({})).toEqual({ verdict: 'never', probes: [] });
  });

  it('lets the startup probe alone kill a boot that it does not wait for', () => {
    const container = { startup: probed(startup, NEVER_ANSWERS), liveness: probed({}, NEVER_ANSWERS) };
    expect(forecastContainerKill(container)).toEqual({
      verdict: 'certain',
      probes: ['startup'],
      window: { earliestSeconds: 55, latestSeconds: 63 },
    });
  });

  it('holds the liveness probe back until the startup probe has succeeded', () => {
    const container = { startup: probed(startup, answersAfter(40)), liveness: probed({}, answersAfter(40)) };
    expect(forecastContainerKill(container).verdict).toBe('never');
    expect(forecastContainerKill({ liveness: container.liveness }).verdict).toBe('certain');
  });

  it('counts a wrong liveness path from the first success on', () => {
    const container = { startup: probed(startup, answersAfter(40)), liveness: probed({}, NEVER_ANSWERS) };
    expect(forecastContainerKill(container)).toEqual({
      verdict: 'certain',
      probes: ['liveness'],
      // Started between 40 and 46 s; then three failures, 10 s apart, the first within 10 s.
      window: { earliestSeconds: 60, latestSeconds: 77 },
    });
  });

  it("counts the liveness probe's delay from the container's start, not from the first success", () => {
    const delayed = { initialDelaySeconds: 100 };
    const container = { startup: probed(startup, answersAfter(40)), liveness: probed(delayed, NEVER_ANSWERS) };
    expect(forecastContainerKill(container)).toMatchObject({ window: { earliestSeconds: 119, latestSeconds: 131 } });
  });

  it('never kills behind a startup probe that cannot run: the container is stuck instead', () => {
    const stuck = { failure: 'handler-error', answersAfterSeconds: Number.POSITIVE_INFINITY } as const;
    const container = { startup: probed(startup, stuck), liveness: probed({}, NEVER_ANSWERS) };
    expect(forecastContainerKill(container).verdict).toBe('never');
  });

  it('names both probes where the phase decides which of them kills', () => {
    const container = { startup: probed(startup, answersAfter(58)), liveness: probed({}, NEVER_ANSWERS) };
    const forecast = forecastContainerKill(container);
    expect(forecast).toMatchObject({ verdict: 'certain', probes: ['startup', 'liveness'] });
    expect(forecast).toMatchObject({ window: { earliestSeconds: 55 } });
  });
});
