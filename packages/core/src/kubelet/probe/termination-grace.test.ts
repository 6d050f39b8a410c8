import { describe, expect, it } from 'vitest';
import { terminationAfterKill } from './termination-grace.js';

const POD = { terminationGracePeriodSeconds: 30, endsWithContainer: false };

describe('terminationAfterKill', () => {
  it("takes the probe's own grace period before the pod's", () => {
    const killed = terminationAfterKill({ terminationGracePeriodSeconds: 5 }, POD);
    expect(killed).toEqual({ preStopSeconds: 0, graceSeconds: 5 });
    expect(terminationAfterKill({}, POD).graceSeconds).toBe(30);
  });

  it("takes the pod's when the pod ends with the container", () => {
    const pod = { ...POD, endsWithContainer: true };
    expect(terminationAfterKill({ terminationGracePeriodSeconds: 5 }, pod).graceSeconds).toBe(30);
  });

  it('leaves the process at least two seconds', () => {
    expect(terminationAfterKill({ terminationGracePeriodSeconds: 1 }, POD).graceSeconds).toBe(2);
  });

  it('takes what the preStop hook used off, in whole seconds', () => {
    const killed = terminationAfterKill({}, { ...POD, preStopSeconds: 5.5 });
    expect(killed).toEqual({ preStopSeconds: 5.5, graceSeconds: 25 });
  });

  it('cuts the hook at the end of the grace period', () => {
    const killed = terminationAfterKill({}, { ...POD, preStopSeconds: 90 });
    expect(killed).toEqual({ preStopSeconds: 30, graceSeconds: 2 });
  });

  it('runs no hook in no time', () => {
    const pod = { ...POD, terminationGracePeriodSeconds: 0, preStopSeconds: 5 };
    expect(terminationAfterKill({}, pod)).toEqual({ preStopSeconds: 0, graceSeconds: 2 });
  });
});
