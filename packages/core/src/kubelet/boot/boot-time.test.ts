import { expect, test } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { bootTimeOf } from './boot-time.js';

const SPRING = { image: 'ghcr.io/shop/spring-orders:1', env: [{ name: 'SPRING_PROFILES_ACTIVE', value: 'x' }] };

function bootUnder(cpu: string | undefined): ReturnType<typeof bootTimeOf> {
  const resources = cpu === undefined ? {} : { resources: { limits: { cpu } } };
  const { pod, container } = readPod({ ...SPRING, ...resources });
  return bootTimeOf(pod, container, {});
}

test('a CPU limit below what the boot keeps busy stretches it by the inverse', () => {
  const free = bootUnder(undefined)?.range.typical ?? Number.NaN;
  expect(bootUnder('250m')?.range.typical).toBeCloseTo(free * 4);
  expect(bootUnder('0.1')?.range.typical).toBeCloseTo(free * 10);
});

test.each(['1', '4', '2000m', '0', 'much'])('a CPU limit of %s stretches nothing', (cpu) => {
  expect(bootUnder(cpu)?.range).toEqual(bootUnder(undefined)?.range);
});

test('a stated time holds as it is, whatever the CPU limit', () => {
  const { pod, container } = readPod({ ...SPRING, resources: { limits: { cpu: '100m' } } });
  const boot = bootTimeOf(pod, container, { 'Deployment/shop': 33 });
  expect(boot?.range).toEqual({ fastest: 33, typical: 33, slowest: 33 });
  expect(boot?.confidence).toBe('stated');
});

test('nothing is made up for an unknown application', () => {
  const { pod, container } = readPod({});
  expect(bootTimeOf(pod, container, {})).toBeUndefined();
});
