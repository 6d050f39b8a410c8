import { expect, test } from 'vitest';
import { readPod } from '../../../test/read-pod.js';
import { findPodFaults } from './pod-faults.js';

function faultsOf(container: object, spec: object = {}): readonly string[] {
  return [...findPodFaults(readPod(container, { spec }).pod)].map(
    ({ at, answer }) => `${at.slice(3).join('.')}: ${answer}`,
  );
}

const MOUNT = { name: 'data', mountPath: '/data' };
const configMap = (source: object): object => ({ volumes: [{ name: 'data', configMap: { name: 'c', ...source } }] });

test.each<[object, object, string]>([
  [
    {
      ports: [
        { name: 'a', containerPort: 1 },
        { name: 'a', containerPort: 2 },
      ],
    },
    {},
    'ports.1.name: Duplicate value',
  ],
  [{ ports: [{ name: 'more-than-15-chars', containerPort: 1 }] }, {}, 'ports.0.name: Invalid value'],
  [{ ports: [{ containerPort: 65_536 }] }, {}, 'ports.0.containerPort: must be between 1 and 65535, inclusive'],
  [{ ports: [{ containerPort: 53, protocol: 'udp' }] }, {}, 'ports.0.protocol: Unsupported value'],
  [
    { ports: [{ containerPort: 8080, hostPort: 80 }] },
    { hostNetwork: true },
    'ports.0.hostPort: must match `hostPort` when `hostNetwork` is true',
  ],
  [
    { volumeMounts: [MOUNT, { ...MOUNT, name: 'other' }] },
    {},
    'volumeMounts.1.mountPath: Invalid value: must be unique',
  ],
  [{ volumeMounts: [{ ...MOUNT, subPath: '/x' }] }, {}, 'volumeMounts.0.subPath: must be a relative path'],
  [{ volumeMounts: [{ ...MOUNT, subPath: 'a/../..' }] }, {}, "volumeMounts.0.subPath: must not contain '..'"],
  [
    { env: [{ name: 'A', value: 'x', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }] },
    {},
    'env.0.valueFrom: may not be specified when `value` is not empty',
  ],
  [
    {
      env: [
        { name: 'A', valueFrom: { secretKeyRef: { name: 's', key: 'k' }, configMapKeyRef: { name: 'c', key: 'k' } } },
      ],
    },
    {},
    'env.0.valueFrom: may not have more than one field specified at a time',
  ],
  [{ imagePullPolicy: 'ifNotPresent' }, {}, 'imagePullPolicy: Unsupported value'],
  [
    { securityContext: { seccompProfile: { type: 'Localhost' } } },
    {},
    'securityContext.seccompProfile.type: must be set when seccomp type is Localhost',
  ],
  [
    { securityContext: { capabilities: { add: ['CAP_SYS_ADMIN'] }, allowPrivilegeEscalation: false } },
    {},
    'securityContext.allowPrivilegeEscalation: cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN',
  ],
])('of the container: %j %j', (container, spec, expected) => {
  const path = expected.startsWith('spec') ? expected : `spec.containers.0.${expected}`;
  expect(faultsOf(container, spec)).toEqual([path.replace(/^spec\./, '')]);
});

test.each<[object, string]>([
  [{ initContainers: [{ name: 'app', image: 'a' }] }, 'containers.0.name: Duplicate value'],
  [
    {
      volumes: [
        { name: 'a', emptyDir: {} },
        { name: 'a', emptyDir: {} },
      ],
    },
    'volumes.1.name: Duplicate value',
  ],
  [
    { volumes: [{ name: 'a', emptyDir: {}, configMap: { name: 'c' } }] },
    'volumes.0.configMap: may not specify more than 1 volume type',
  ],
  [
    configMap({ defaultMode: 644 }),
    'volumes.0.configMap.defaultMode: must be a number between 0 and 0777 (octal), both inclusive',
  ],
])('of the pod: %j', (spec, expected) => {
  expect(faultsOf({}, spec)).toEqual([expected]);
});

test.each<[object, object]>([
  [
    {
      ports: [
        { name: 'dns', containerPort: 53, protocol: 'UDP' },
        { name: 'dns-tcp', containerPort: 53 },
      ],
    },
    {},
  ],
  [{ ports: [{ containerPort: 8080, hostPort: 80 }] }, {}],
  [{ ports: [{ containerPort: 8080 }] }, { hostNetwork: true }],
  [{ volumeMounts: [MOUNT, { ...MOUNT, mountPath: '/data/' }] }, {}],
  [{ env: [{ name: 'A', value: '', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }] }, {}],
  [{ ports: [{ name: '${RELEASE_NAME}-metrics', containerPort: 1 }] }, {}],
  [{ securityContext: { privileged: true, allowPrivilegeEscalation: true } }, {}],
  // A volume without a source is an emptyDir.
  [{}, { volumes: [{ name: 'a' }, { name: 'b', emptyDir: null }] }],
  [{}, configMap({ defaultMode: 0o644 })],
])('accepts %j %j', (container, spec) => {
  expect(faultsOf(container, spec)).toEqual([]);
});
