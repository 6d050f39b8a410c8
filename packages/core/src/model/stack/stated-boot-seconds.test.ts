import { expect, test } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { BOOT_SECONDS_ANNOTATION, statedBootSeconds } from './stated-boot-seconds.js';

test.each([
  ['45', 45],
  ['45s', 45],
  [' 12.5 ', 12.5],
  ['app=45, sidecar=2', 45],
  ['sidecar=2, 30', 30],
  ['30, app=45', 45],
  ['sidecar=2', undefined],
  ['0', undefined],
  ['soon', undefined],
  ['', undefined],
])('%j says %s for container app', (text, seconds) => {
  const { pod, container } = readPod({}, { metadata: { annotations: { [BOOT_SECONDS_ANNOTATION]: text } } });
  expect(statedBootSeconds(pod, container, {})?.seconds).toBe(seconds);
});

test('the pod template wins over the workload, and both over the configuration', () => {
  const annotated = (seconds: string): object => ({ annotations: { [BOOT_SECONDS_ANNOTATION]: seconds } });
  const configured = { 'Deployment/shop': 30 };
  const both = readPod({}, { metadata: annotated('10'), podMetadata: annotated('20') });
  const one = readPod({}, { metadata: annotated('10') });
  const none = readPod({});
  expect(statedBootSeconds(both.pod, both.container, configured)).toEqual({
    seconds: 20,
    path: ['spec', 'template', 'metadata', 'annotations', BOOT_SECONDS_ANNOTATION],
  });
  expect(statedBootSeconds(one.pod, one.container, configured)).toEqual({
    seconds: 10,
    path: ['metadata', 'annotations', BOOT_SECONDS_ANNOTATION],
  });
  expect(statedBootSeconds(none.pod, none.container, configured)).toEqual({ seconds: 30 });
});

test('the configuration may name one container', () => {
  const { pod, container } = readPod({});
  expect(statedBootSeconds(pod, container, { 'Deployment/shop': 30, 'Deployment/shop/app': 50 })?.seconds).toBe(50);
  expect(statedBootSeconds(pod, container, { 'Deployment/shop/other': 50 })).toBeUndefined();
});
