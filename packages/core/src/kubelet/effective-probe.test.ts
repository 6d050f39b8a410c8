import { expect, test } from 'vitest';
import { readPod } from '../../test/read-pod.js';
import { effectiveProbe } from './effective-probe.js';

function complete(probe: object): ReturnType<typeof effectiveProbe> | undefined {
  const { container } = readPod({ livenessProbe: probe });
  return container.probes.liveness === undefined ? undefined : effectiveProbe(container.probes.liveness);
}

test('absent numbers and explicit zeros become the defaults', () => {
  const defaults = {
    initialDelaySeconds: 0,
    periodSeconds: 10,
    timeoutSeconds: 1,
    successThreshold: 1,
    failureThreshold: 3,
  };
  expect(complete({ tcpSocket: { port: 1 } })).toMatchObject(defaults);
  expect(
    complete({ tcpSocket: { port: 1 }, periodSeconds: 0, timeoutSeconds: 0, failureThreshold: 0, successThreshold: 0 }),
  ).toMatchObject(defaults);
});

test('written numbers stay', () => {
  const numbers = {
    initialDelaySeconds: 7,
    periodSeconds: 2,
    timeoutSeconds: 3,
    failureThreshold: 9,
    terminationGracePeriodSeconds: 5,
  };
  expect(complete({ tcpSocket: { port: 1 }, ...numbers })).toMatchObject(numbers);
});

test('two handlers are none', () => {
  expect(complete({ tcpSocket: { port: 1 }, exec: { command: ['true'] } })?.handler).toBeUndefined();
  expect(complete({ grpc: { port: 1 } })?.handler).toEqual({ type: 'grpc', port: 1 });
});

test('numbers that the API server refuses count as absent', () => {
  const refused = { initialDelaySeconds: -50, periodSeconds: -5, timeoutSeconds: 1e-9, failureThreshold: 1e12 };
  expect(complete({ tcpSocket: { port: 1 }, ...refused })).toMatchObject({
    initialDelaySeconds: 0,
    periodSeconds: 10,
    timeoutSeconds: 1,
    failureThreshold: 3,
  });
});
