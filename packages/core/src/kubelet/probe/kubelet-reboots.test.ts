import { describe, expect, it } from 'vitest';
import { disagreements, type KubeletRow, readKubeletRows } from '../../../test/kubelet-rows.js';
import {
  decidingProbe,
  firstProbeWindow,
  forecastProbeKill,
  lastRescue,
  type ProbedBoot,
  type TimeWindow,
} from './kill-window.js';

/** What the kubelet's own prober did after a start of the kubelet in the middle of a boot, written by `pnpm verify:kubelet`. */
const rows = readKubeletRows('reboots.csv');

/** Of an answer or a refusal in the table. */
const RESPONSE_SECONDS = 0.002;
/** Of sums of seconds, against milliseconds with three decimals. */
const ROUNDING_SECONDS = 0.0015;

/**
 * A kubelet takes containers for running on that began so long before it: of those it has no startup result, and counts
 * them as started. Source: pkg/kubelet/prober/prober_manager.go, isContainerStarted; worker.go, doProbe (v1.37.2).
 */
const KNOWN_FROM_BEFORE_SECONDS = 10;

const probing = rows.filter((row) => row.liveness !== undefined || !isTakenForStarted(row));
const takenForStarted = rows.filter((row) => row.startup !== undefined && isTakenForStarted(row));

describe('a kubelet that starts anew agrees', () => {
  it('has rows of every kind', () => {
    const killed = probing.filter((row) => row.killed !== undefined).length;
    const startup = probing.filter((row) => row.startup !== undefined).length;
    expect(Math.min(killed, probing.length - killed, startup, takenForStarted.length)).toBeGreaterThan(100);
  });

  it('probes first as if a postStart hook had ended in that moment', () => {
    expect(
      disagreements(probing, (row) => {
        const { earliestSeconds, latestSeconds } = firstWindowOf(row);
        const isInside = row.first !== undefined && row.first >= earliestSeconds && row.first < latestSeconds;
        return isInside ? undefined : `not in ${earliestSeconds}..${latestSeconds}`;
      }),
    ).toEqual([]);
  });

  it('counts failures from none, whatever the kubelet before has seen', () => {
    expect(
      disagreements(probing, (row) => {
        const probed = probedOf(row);
        const { failure, answersAfterSeconds } = probed.boot;
        const deciding = decidingProbe(probed, row.first ?? Number.NaN);
        const isKilled = failure !== 'handler-error' && lastRescue(failure, deciding) < answersAfterSeconds;
        if (!isKilled) return row.killed === undefined ? undefined : 'killed';
        const late = (row.killed ?? Number.NaN) - deciding.endSeconds;
        return late >= -ROUNDING_SECONDS && late <= RESPONSE_SECONDS + ROUNDING_SECONDS
          ? undefined
          : `not at ${deciding.endSeconds}`;
      }),
    ).toEqual([]);
  });

  it('kills inside the predicted window, and never what is called safe', () => {
    expect(
      disagreements(probing, (row) => {
        const forecast = forecastProbeKill(probedOf(row), firstWindowOf(row));
        if (row.killed === undefined) return forecast.verdict === 'certain' ? 'spared' : undefined;
        if (forecast.verdict === 'never') return 'killed';
        const { earliestSeconds, latestSeconds } = forecast.window;
        const isInside = row.killed >= earliestSeconds && row.killed < latestSeconds;
        return isInside ? undefined : `not in ${earliestSeconds}..${latestSeconds}`;
      }),
    ).toEqual([]);
  });

  it('runs no startup probe again that an older container has not passed yet', () => {
    expect(disagreements(takenForStarted, (row) => (row.first === undefined ? undefined : 'probed'))).toEqual([]);
  });
});

/** The status has the start without its part of a second. */
function isTakenForStarted({ reboot = 0, offset }: KubeletRow): boolean {
  return reboot + offset > KNOWN_FROM_BEFORE_SECONDS;
}

function probedOf({ startup, liveness }: KubeletRow): ProbedBoot {
  const probed = startup ?? liveness;
  if (probed === undefined) throw new Error('a row without a probe');
  return probed;
}

/** A startup worker's first tick only makes the kubelet see that the container has not started. */
function firstWindowOf(row: KubeletRow): TimeWindow {
  const { timing } = probedOf(row);
  const lost = row.startup === undefined ? 0 : timing.periodSeconds;
  return firstProbeWindow(timing, { postStartSeconds: (row.reboot ?? Number.NaN) + lost });
}
