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

const HOOK = { postStart: { exec: { command: ['sh', '-c', 'echo waiting; sleep 40'] } } };

test.each([
  ['without a hook', {}, [15, 20]],
  ['behind a postStart hook that sleeps', { lifecycle: HOOK }, [50, 55]],
])('kills fall into the window that the rules announce, give or take what a node adds: %s', (_, more, window) => {
  const { container } = readPod({ livenessProbe: PROBE, ...more });
  const { liveness } = container.probes;
  const [earliest, latest] =
    liveness === undefined ? [] : (bootBudgetOf(container, effectiveProbe(liveness))?.killWindow ?? []);
  expect([earliest, latest]).toEqual(window);
  const events = simulate({ livenessProbe: PROBE, ...more }, 1000);
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
