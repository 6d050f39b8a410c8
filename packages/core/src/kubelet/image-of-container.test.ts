import { describe, expect, test } from 'vitest';
import { readPod } from '../../test/read-pod.js';
import { imageOfContainer } from './image-of-container.js';

function isDoubted(container: object): boolean | undefined {
  const { pod, container: read } = readPod(container);
  return imageOfContainer(pod, read)?.isDoubted;
}

describe('an image that only shares its last name', () => {
  const image = 'registry.example.com/platform/nginx:2.3';

  test.each([
    ['may not be root', { securityContext: { runAsNonRoot: true } }],
    ['may not write', { securityContext: { readOnlyRootFilesystem: true } }],
    ['has no capabilities', { securityContext: { capabilities: { drop: ['all'] } } }],
    ['listens elsewhere', { ports: [{ containerPort: 8080 }] }],
    ['runs a program of its own', { command: ['/app/server'] }],
  ])('is doubted when the container %s', (_, fields) => {
    expect(isDoubted({ image, ...fields })).toBe(true);
    expect(isDoubted({ image: 'nginx:1.27', ...fields })).toBeUndefined();
  });

  test.each([
    ['says nothing', {}],
    ['declares the usual port', { ports: [{ containerPort: 80 }] }],
    ['drops one capability', { securityContext: { capabilities: { drop: ['NET_RAW'] } } }],
    ['runs the usual program', { command: ['nginx', '-g', 'daemon off;'] }],
  ])('is not doubted when the container %s', (_, fields) => {
    expect(isDoubted({ image, ...fields })).toBeUndefined();
  });
});
