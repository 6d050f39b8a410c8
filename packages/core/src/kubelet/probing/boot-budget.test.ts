import { describe, expect, test } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { effectiveProbe } from '../effective-probe.js';
import { forecastContainerKill } from '../probe/container-kill.js';
import { bootBudgetBehind, bootBudgetOf } from './boot-budget.js';

const PROBE = { tcpSocket: { port: 80 }, initialDelaySeconds: 5, periodSeconds: 10 };

function budget(livenessProbe: object, more: object = {}): ReturnType<typeof bootBudgetOf> {
  const { container } = readPod({ livenessProbe, ...more });
  const { liveness } = container.probes;
  return liveness && bootBudgetOf(container, effectiveProbe(liveness));
}

function hook(...command: readonly string[]): object {
  return { lifecycle: { postStart: { exec: { command } } } };
}

describe('bootBudgetOf', () => {
  test('counts from the start, a second less for the cut start time and two more until the start is seen', () => {
    expect(budget(PROBE)).toEqual({ safeBoot: 24, killedBoot: 35, killWindow: [25, 35], answerWithin: 25 });
  });

  test('a postStart hook holds the probes back, and the delay goes by meanwhile', () => {
    expect(budget(PROBE, hook('sleep', '3'))).toEqual({
      safeBoot: 24,
      killedBoot: 35,
      killWindow: [25, 35],
      answerWithin: 25,
    });
    expect(budget(PROBE, hook('sleep', '60'))).toEqual({
      safeBoot: 80,
      killedBoot: 92,
      killWindow: [80, 90],
      answerWithin: 80,
    });
  });

  test('nothing can be said behind a hook of unknown length', () => {
    expect(budget(PROBE, hook('/opt/wait.sh'))).toBeUndefined();
  });

  test('a refused gRPC dial takes its timeout', () => {
    expect(budget({ grpc: { port: 80 }, timeoutSeconds: 4 })).toMatchObject({ killWindow: [24, 34], answerWithin: 20 });
  });
});

test('behind a startup probe that passes at once, liveness begins after its first tick', () => {
  const { container } = readPod({
    startupProbe: { exec: { command: ['true'] }, initialDelaySeconds: 20, periodSeconds: 6 },
    livenessProbe: PROBE,
  });
  const { startup, liveness } = container.probes;
  if (startup === undefined || liveness === undefined) throw new Error('the probes of this test cannot be read');
  expect(bootBudgetBehind(container, effectiveProbe(startup), effectiveProbe(liveness))?.killWindow).toEqual([40, 56]);
});

describe('the round numbers lie within the strict ones', () => {
  const never = { failure: 'refused', answersAfterSeconds: Number.POSITIVE_INFINITY } as const;
  const probes = [0, 5, 30].flatMap((initialDelaySeconds) =>
    [1, 10].flatMap((periodSeconds) =>
      [1, 3].map((failureThreshold) => ({
        tcpSocket: { port: 80 },
        initialDelaySeconds,
        periodSeconds,
        failureThreshold,
      })),
    ),
  );

  test.each(probes)('behind a startup probe that passes at once: %j', (livenessProbe) => {
    const startupProbe = { exec: { command: ['true'] }, initialDelaySeconds: 4, periodSeconds: 6 };
    const { container } = readPod({ startupProbe, livenessProbe });
    const { startup, liveness } = container.probes;
    if (startup === undefined || liveness === undefined) throw new Error('the probes of this test cannot be read');
    const [ofStartup, ofLiveness] = [effectiveProbe(startup), effectiveProbe(liveness)];
    const forecast = forecastContainerKill({
      startup: { timing: ofStartup, boot: { failure: 'refused', answersAfterSeconds: 0 } },
      liveness: { timing: ofLiveness, boot: never },
    });
    const [earliest, latest] = bootBudgetBehind(container, ofStartup, ofLiveness)?.killWindow ?? [];
    if (forecast.verdict === 'never') throw new Error('liveness kills what never answers');
    expect(earliest).toBeGreaterThanOrEqual(forecast.window.earliestSeconds);
    expect(latest).toBeLessThanOrEqual(forecast.window.latestSeconds);
  });
});
