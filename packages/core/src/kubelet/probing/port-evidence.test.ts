import { describe, expect, test } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { findPortEvidence } from './port-evidence.js';

const SERVICE = (namespace?: string): object => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'front', ...(namespace === undefined ? {} : { namespace }) },
  spec: { selector: { app: 'shop' }, ports: [{ port: 8090, targetPort: 'web' }] },
});
const WEB = { ports: [{ name: 'web', containerPort: 3000 }] };

function find(
  container: object,
  port: number,
  around: Parameters<typeof readPod>[1] = {},
): ReturnType<typeof findPortEvidence> {
  const { pod, container: read, index } = readPod(container, around);
  return findPortEvidence(pod, read, port, index);
}

describe('a second sign', () => {
  test('the image listens elsewhere', () => {
    expect(find({ image: 'nginx:1.29' }, 8080)).toMatchObject({ certainty: 'certain', meant: 80 });
    expect(find({ image: 'registry.example.com/team/nginx:1.29' }, 8080)).toMatchObject({ certainty: 'likely' });
  });

  test("it is the Service's port", () => {
    expect(find(WEB, 8090, { others: [SERVICE()] })).toMatchObject({ certainty: 'likely', meant: 3000 });
    expect(find(WEB, 8090, { others: [SERVICE('elsewhere')] })).toBeUndefined();
  });

  test('another probe asks the same of the declared port', () => {
    const probes = {
      livenessProbe: { httpGet: { path: '/up', port: 9999 } },
      readinessProbe: { httpGet: { path: '/up', port: 'web' } },
    };
    expect(find({ ...WEB, ...probes }, 9999)).toMatchObject({ certainty: 'likely', meant: 3000 });
    const otherPath = { ...probes, readinessProbe: { httpGet: { path: '/ready', port: 'web' } } };
    expect(find({ ...WEB, ...otherPath }, 9999)).toBeUndefined();
  });

  test.each([
    [8059, 8095, true],
    [8008, 8080, false],
    [300, 3000, true],
    [30000, 3000, true],
    [8081, 8080, false],
    [9090, 8080, false],
    [80, 8080, false],
  ])('%d where %d is declared: a slip? %s', (port, declared, isSlip) => {
    expect(find({ ports: [{ containerPort: declared }] }, port) !== undefined).toBe(isSlip);
  });
});

describe('nothing', () => {
  test.each([
    ['a port that is merely not declared', WEB, 8081, {}],
    ['a declared port', { ...WEB, image: 'nginx:1.29' }, 3000, {}],
    ['a port of a variable', { image: 'nginx:1.29', env: [{ name: 'PORT', value: '8080' }] }, 8080, {}],
    ['a server with arguments', { image: 'nginx:1.29', args: ['-c', '/my.conf'] }, 8080, {}],
    [
      'a server with mounted configuration',
      { image: 'nginx:1.29', volumeMounts: [{ name: 'c', mountPath: '/etc/nginx/conf.d' }] },
      8080,
      {},
    ],
    [
      'a sidecar that declares it',
      { image: 'nginx:1.29' },
      8080,
      {
        spec: {
          initContainers: [{ name: 's', image: 'x', restartPolicy: 'Always', ports: [{ containerPort: 8080 }] }],
        },
      },
    ],
  ])('for %s', (_, container, port, around) => {
    expect(find(container, port, around)).toBeUndefined();
  });
});
