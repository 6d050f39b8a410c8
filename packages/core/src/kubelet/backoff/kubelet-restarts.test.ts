import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProbedBoot } from '../probe/kill-window.js';
import type { ProbeEvent } from '../probe/probe-event.js';
import type { ProbeSimulation } from '../probe/probe-simulation.js';
import { simulateProbes } from '../probe/simulate-probes.js';

/** What the kubelet's own container manager did, written by `pnpm verify:kubelet`. */
const TABLE = new URL('../../../../../verification/kubelet/restarts.csv', import.meta.url);

/** The stand-ins for PLEG and the sync loop act on whole seconds; the rows' clock begins 0.313 s after one. */
const CLOCK_OFFSET_SECONDS = 0.313;
/** What the rows were driven for, and for how many lives. */
const SPAN_SECONDS = 7200;
const LIVES = 12;

interface Row {
  readonly line: string;
  readonly simulation: ProbeSimulation;
  readonly starts: readonly number[];
  readonly ends: readonly (number | undefined)[];
  readonly graces: readonly (number | undefined)[];
}

const rows = readRows();

describe('the kubelet itself agrees', () => {
  it('restarts, stops and gives grace as the simulation does', () => {
    const differing = rows.flatMap((row) => {
      const difference = contradicts(row);
      return difference === undefined ? [] : [`${difference}: ${row.line}`];
    });
    console.log(`${rows.length - differing.length} of ${rows.length} rows of restarts agree`);
    expect(rows.length).toBeGreaterThan(900);
    expect(differing.slice(0, 10)).toEqual([]);
  });

  it('covers restarts at once, restarts that wait and containers that are left ended', () => {
    const gaps = rows.flatMap(({ starts, ends }) =>
      starts.slice(1).map((start, index) => start - (ends[index] ?? start)),
    );
    expect(gaps.filter((gap) => gap === 0).length).toBeGreaterThan(1000);
    expect(gaps.filter((gap) => gap >= 300).length).toBeGreaterThan(500);
    expect(rows.filter(({ starts }) => starts.length === 1).length).toBeGreaterThan(100);
  });
});

function contradicts({ simulation, starts, ends, graces }: Row): string | undefined {
  const events = simulateProbes(simulation);
  return (
    differs('starts', times(events, 'start'), starts) ??
    differs('ends', times(events, 'exit'), ends) ??
    differs(
      'graces',
      events.flatMap((event) => (event.type === 'kill' ? [event.graceSeconds] : [])),
      graces,
    )
  );
}

function times(events: readonly ProbeEvent[], type: ProbeEvent['type']): readonly number[] {
  return events.filter((event) => event.type === type).map(({ atSeconds }) => atSeconds);
}

/** The last life of a row may still run when the row ends. */
function differs(
  what: string,
  simulated: readonly number[],
  observed: readonly (number | undefined)[],
): string | undefined {
  const known = observed.filter((seconds) => seconds !== undefined);
  const index = known.findIndex((seconds, at) => Math.abs(seconds - (simulated[at] ?? Number.NaN)) < 0.002 === false);
  if (index !== -1) return `${what}[${index}] ${simulated[index]} but ${known[index]}`;
  const surplus = simulated.length - observed.length;
  return surplus > 0 ? `${what}: ${surplus} too many` : undefined;
}

function readRows(): readonly Row[] {
  const [, header = '', ...lines] = readFileSync(TABLE, 'utf8').trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return readRow(line, (name) => values[names.indexOf(name)] ?? '');
  });
}

function readRow(line: string, cell: (name: string) => string): Row {
  const seconds = (name: string): number => Number(cell(name)) / 1000;
  const list = (name: string): readonly (number | undefined)[] =>
    cell(name)
      .split(' ')
      .map((text) => (text === '-' ? undefined : Number(text)));
  const lead = seconds('lead');
  const sinceStart = (time: number | undefined) => (time === undefined ? undefined : time / 1000 - lead);
  return {
    line,
    simulation: readSimulation(cell, seconds),
    starts: list('starts').map((time) => (time ?? 0) / 1000 - lead),
    ends: list('ends').map(sinceStart),
    graces: list('graces'),
  };
}

function readSimulation(cell: (name: string) => string, seconds: (name: string) => number): ProbeSimulation {
  const lead = seconds('lead');
  const cause = cell('cause');
  const exit = { afterSeconds: seconds('run'), exitCode: Number(cell('exitCode')) };
  return {
    ...(cause === 'startup' ? { startup: refusedForEver(cell) } : {}),
    ...(cause === 'liveness' ? { liveness: refusedForEver(cell) } : {}),
    restartPolicy: cell('sidecar') === 'true' ? 'Always' : policyOf(cell('policy')),
    hasNeighbours: cell('neighbour') === 'true',
    terminationGracePeriodSeconds: Number(cell('podGrace')),
    process: {
      ...(cause === 'exit' ? { exit } : {}),
      stopSeconds: seconds('stop'),
      stopExitCode: Number(cell('stopCode')),
      postStartSeconds: seconds('postStart'),
      preStopSeconds: seconds('preStop'),
    },
    phases: {
      tickSeconds: -lead,
      startOffsetSeconds: (CLOCK_OFFSET_SECONDS + lead) % 1,
      relistSeconds: 1 - ((CLOCK_OFFSET_SECONDS + lead) % 1),
      // It begins half a second after the row's clock.
      housekeepingSeconds: 0.5 - lead,
      requeueFactor: Number(cell('requeue')) / 1000,
      responseSeconds: 0.002,
    },
    backOff: { initialSeconds: seconds('initial'), capSeconds: seconds('cap'), resetSeconds: 600 },
    requeue: 'at-expiry',
    untilSeconds: SPAN_SECONDS - lead,
    maxStarts: LIVES,
  };
}

function policyOf(text: string): ProbeSimulation['restartPolicy'] {
  if (text === 'Always' || text === 'OnFailure' || text === 'Never') return text;
  throw new Error(`not a restart policy: ${text}`);
}

function refusedForEver(cell: (name: string) => string): ProbedBoot {
  const ownGrace = cell('ownGrace');
  return {
    timing: {
      initialDelaySeconds: Number(cell('I')),
      periodSeconds: Number(cell('P')),
      timeoutSeconds: Number(cell('T')),
      successThreshold: 1,
      failureThreshold: Number(cell('F')),
      ...(ownGrace === '-' ? {} : { terminationGracePeriodSeconds: Number(ownGrace) }),
    },
    boot: { failure: 'refused', answersAfterSeconds: Number.POSITIVE_INFINITY },
  };
}
