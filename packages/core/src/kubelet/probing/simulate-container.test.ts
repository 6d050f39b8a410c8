import { expect, test } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { effectiveProbe } from '../effective-probe.js';
import { NOTICE_SECONDS } from '../probe/kill-window.js';
import { bootBudgetOf } from './boot-budget.js';
import { simulateContainer } from './simulate-container.js';

const VERSION = { major: 1, minor: 34 };

function simulate(container: object, bootSeconds: number): ReturnType<typeof simulateContainer> {
  const read = readPod(container);
  return simulateContainer(read.pod, read.container, { bootSeconds, untilSeconds: 600, kubernetesVersion: VERSION });
}

const PROBE = { httpGet: { path: '/', port: 80 }, initialDelaySeconds: 5, periodSeconds: 5 };

test('kills fall into the window that the rules announce, give or take what a node adds', () => {
  const { container } = readPod({ livenessProbe: PROBE });
  const { liveness } = container.probes;
  const [earliest, latest] = liveness === undefined ? [] : bootBudgetOf(effectiveProbe(liveness)).killWindow;
  const events = simulate({ livenessProbe: PROBE }, 1000);
  const starts = events.flatMap((event) => (event.type === 'start' ? [event.atSeconds] : []));
  const kills = events.flatMap((event) => (event.type === 'kill' ? [event.atSeconds] : []));
  expect(kills.length).toBeGreaterThan(3);
  for (const [index, kill] of kills.entries()) {
    const age = kill - (starts[index] ?? Number.NaN);
    expect(age).toBeGreaterThanOrEqual((earliest ?? Number.NaN) - 1);
    expect(age).toBeLessThanOrEqual((latest ?? Number.NaN) + NOTICE_SECONDS);
  }
});

test('a boot within the budget is started once', () => {
  const events = simulate({ livenessProbe: PROBE }, 10);
  expect(events.filter(({ type }) => type === 'start')).toHaveLength(1);
});

test('a probe whose port has no such name kills nothing', () => {
  const events = simulate({ livenessProbe: { ...PROBE, httpGet: { path: '/', port: 'nowhere' } } }, 1000);
  expect(events.filter(({ type }) => type === 'kill')).toEqual([]);
});
