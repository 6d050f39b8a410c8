import { describe, expect, it } from 'vitest';
import { completeProbeTiming } from './probe-timing.js';

describe('completeProbeTiming', () => {
  it('fills in what a manifest leaves out', () => {
    expect(completeProbeTiming({})).toEqual({
      initialDelaySeconds: 0,
      periodSeconds: 10,
      timeoutSeconds: 1,
      successThreshold: 1,
      failureThreshold: 3,
      terminationGracePeriodSeconds: undefined,
    });
  });

  it('takes an explicit 0 for an absent number', () => {
    const zeros = { periodSeconds: 0, timeoutSeconds: 0, successThreshold: 0, failureThreshold: 0 };
    expect(completeProbeTiming(zeros)).toEqual(completeProbeTiming({}));
  });

  it('keeps what is written', () => {
    const written = {
      initialDelaySeconds: 5,
      periodSeconds: 2,
      timeoutSeconds: 3,
      successThreshold: 4,
      failureThreshold: 6,
      terminationGracePeriodSeconds: 7,
    };
    expect(completeProbeTiming(written)).toEqual(written);
  });
});
