import { expect, test } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { acceptedProbesOf } from './accepted-probes.js';

const PROBE = { httpGet: { path: '/', port: 8080 } };

test('are those of the container', () => {
  const { container } = readPod({ livenessProbe: PROBE, readinessProbe: { ...PROBE, successThreshold: 2 } });
  expect(Object.keys(acceptedProbesOf(container))).toEqual(['liveness', 'readiness']);
});

test('are none when one of them is refused, for then there is no pod', () => {
  const { container } = readPod({ livenessProbe: PROBE, startupProbe: { ...PROBE, successThreshold: 2 } });
  expect(acceptedProbesOf(container)).toEqual({});
});

test('are none in an init container, whose probes are refused', () => {
  const { pod } = readPod({}, { spec: { initContainers: [{ name: 'wait', image: 'busybox', livenessProbe: PROBE }] } });
  expect(pod.containers.map(acceptedProbesOf)).toEqual([{}, {}]);
});
