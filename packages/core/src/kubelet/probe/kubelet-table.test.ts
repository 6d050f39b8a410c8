import { describe, expect, it } from 'vitest';
import { disagreements, type KubeletRow, readKubeletRows } from '../../../test/kubelet-rows.js';
import { backOffSettings } from '../backoff/restart-back-off.js';
import { forecastContainerKill } from './container-kill.js';
import { firstProbeWindow, longestSafeBoot, shortestKilledBoot } from './kill-window.js';
import { simulateProbes } from './simulate-probes.js';

/** A probe of the table takes this long to be refused or answered. */
const RESPONSE_SECONDS = 0.002;

/** What the kubelet's own prober did, written by `pnpm verify:kubelet`. */
const rows = readKubeletRows('table.csv');

describe('the kubelet itself agrees', () => {
  it('has at least 10,000 rows', () => {
    expect(rows.length).toBeGreaterThanOrEqual(10_000);
  });

  it('kills inside the predicted window, and never what is called safe', () => {
    expect(disagreements(rows, contradictsForecast)).toEqual([]);
  });

  it('kills no boot that is surely safe and spares none that is surely killed', () => {
    expect(disagreements(rows, contradictsBounds)).toEqual([]);
  });

  it('probes first inside the predicted window', () => {
    expect(disagreements(rows, contradictsFirstProbe)).toEqual([]);
  });

  it('does at the same millisecond what the simulation does', () => {
    expect(disagreements(rows, contradictsSimulation)).toEqual([]);
  });

  it('covers every verdict and every outcome often enough to mean something', () => {
    const counts = { certain: 0, possible: 0, never: 0, killedThoughPossible: 0, livenessAfterStartup: 0, carried: 0 };
    for (const row of rows) {
      const { verdict } = forecastOf(row);
      counts[verdict]++;
      if (verdict === 'possible' && row.killed !== undefined) counts.killedThoughPossible++;
      if (row.startup !== undefined && row.by === 'liveness') counts.livenessAfterStartup++;
      if (carriedBy(row) > 0) counts.carried++;
    }
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(100);
  });
});

function contradictsForecast(row: KubeletRow): string | undefined {
  const forecast = forecastOf(row);
  if (row.killed === undefined) return forecast.verdict === 'certain' ? 'spared' : undefined;
  if (forecast.verdict === 'never') return 'killed';
  const { earliestSeconds, latestSeconds } = forecast.window;
  if (row.killed < earliestSeconds || row.killed >= latestSeconds) return `not in ${earliestSeconds}..${latestSeconds}`;
  return forecast.probes.some((probe) => probe === row.by) ? undefined : `by ${forecast.probes}`;
}

/** Only rows with one probe: with two, the boot that matters to liveness begins when startup is done. */
function contradictsBounds(row: KubeletRow): string | undefined {
  const probed = row.startup === undefined ? row.liveness : row.startup;
  if (probed === undefined || (row.startup !== undefined && row.liveness !== undefined)) return undefined;
  const { timing, boot } = probed;
  // Refused first and hanging later is safe for as long as a boot that is refused throughout.
  const isMixed = (boot.acceptsAfterSeconds ?? 0) > 0;
  const conditions = { ...conditionsOf(row), carriedFailures: probed.carriedFailures ?? 0 };
  const safe = longestSafeBoot(timing, isMixed ? 'refused' : boot.failure, conditions);
  const killed = shortestKilledBoot(timing, boot.failure, conditions);
  if (boot.answersAfterSeconds <= safe && row.killed !== undefined) return `killed though safe up to ${safe}`;
  if (killed !== undefined && boot.answersAfterSeconds >= killed && row.killed === undefined)
    return `spared though killed from ${killed}`;
  return undefined;
}

function contradictsFirstProbe(row: KubeletRow): string | undefined {
  const probed = row.startup ?? row.liveness;
  if (probed === undefined || row.first === undefined) return 'no probe';
  const { earliestSeconds, latestSeconds } = firstProbeWindow(probed.timing, conditionsOf(row));
  return row.first >= earliestSeconds && row.first < latestSeconds
    ? undefined
    : `not in ${earliestSeconds}..${latestSeconds}`;
}

function contradictsSimulation(row: KubeletRow): string | undefined {
  const events = simulateProbes({
    ...(row.startup === undefined ? {} : { startup: row.startup }),
    ...(row.liveness === undefined ? {} : { liveness: row.liveness }),
    restartPolicy: 'Never',
    hasNeighbours: false,
    terminationGracePeriodSeconds: 30,
    // The hook ends just before the relist that makes the row's container seen when the row says.
    process: { stopSeconds: 0, stopExitCode: 143, postStartSeconds: row.seen - 0.0005 },
    phases: {
      tickSeconds: row.tick,
      startOffsetSeconds: row.offset,
      relistSeconds: row.seen,
      housekeepingSeconds: 0,
      requeueFactor: 1,
      responseSeconds: RESPONSE_SECONDS,
    },
    backOff: backOffSettings({ major: 1, minor: 37 }),
    requeue: 'at-expiry',
    untilSeconds: horizonOf(row),
    maxStarts: 1,
  });
  const kill = events.find((event) => event.type === 'kill');
  const started = events.find((event) => event.type === 'started');
  const first = events.find((event) => event.type === 'probe');
  const differing = [
    differs('first', first?.atSeconds, row.first),
    differs('started', started?.atSeconds, row.started),
    differs('killed', kill?.atSeconds, row.killed),
    kill !== undefined && kill.probe !== row.by ? `by ${kill.probe}` : undefined,
  ].filter((difference) => difference !== undefined);
  return differing.length === 0 ? undefined : differing.join('; ');
}

/** Long enough for every probe to be decided. */
function horizonOf({ seen, startup, liveness }: KubeletRow): number {
  return [startup, liveness].reduce((total, probed) => {
    if (probed === undefined) return total;
    const { initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold } = probed.timing;
    const answers = probed.boot.answersAfterSeconds;
    const boot = answers === Number.POSITIVE_INFINITY ? 0 : answers;
    return total + boot + initialDelaySeconds + (failureThreshold + 3) * Math.max(periodSeconds, timeoutSeconds);
  }, seen + 5);
}

function differs(what: string, simulated: number | undefined, observed: number | undefined): string | undefined {
  if (simulated === undefined && observed === undefined) return undefined;
  const isSame = Math.abs((simulated ?? -1e9) - (observed ?? -1e9)) < 0.0015;
  return isSame ? undefined : `${what} ${simulated} but ${observed}`;
}

function forecastOf(row: KubeletRow) {
  const { startup, liveness } = row;
  return forecastContainerKill({ ...(startup && { startup }), ...(liveness && { liveness }) }, conditionsOf(row));
}

/** Seen later than the kubelet's own lag explains: a postStart hook held the status back. */
function conditionsOf({ seen }: KubeletRow): { readonly postStartSeconds: number } {
  return { postStartSeconds: seen > 2 ? seen - 1 : 0 };
}

function carriedBy({ startup, liveness }: KubeletRow): number {
  return startup?.carriedFailures ?? liveness?.carriedFailures ?? 0;
}
