/** What a pod as a whole names, but for ConfigMaps and Secrets × everything that can be the matter with it. */
import { type AnalyzeOptions, analyze } from '@crashlint/core';
import { describe, expect, test } from 'vitest';

type Fragment = Record<string, unknown>;

interface Place {
  readonly name: string;
  /** An object as the pod needs it. */
  readonly object: Fragment;
  readonly isClusterScoped?: boolean;
  /** The pod's fields that ask for the object called `shop-thing`. */
  readonly pod: Fragment;
  /** The certainty and status of what is told. */
  readonly missing: readonly string[];
  readonly missingInClosedWorld: readonly string[];
  readonly misspelt: readonly string[];
  readonly otherNamespace: readonly string[];
}

const PLACES: readonly Place[] = [
  {
    name: 'serviceAccountName',
    object: { apiVersion: 'v1', kind: 'ServiceAccount' },
    pod: { serviceAccountName: 'shop-thing' },
    missing: ['possible Rejected'],
    missingInClosedWorld: ['certain Rejected'],
    misspelt: ['certain Rejected'],
    otherNamespace: ['certain Rejected'],
  },
  {
    name: 'serviceAccount',
    object: { apiVersion: 'v1', kind: 'ServiceAccount' },
    pod: { serviceAccount: 'shop-thing' },
    missing: ['possible Rejected'],
    missingInClosedWorld: ['certain Rejected'],
    misspelt: ['certain Rejected'],
    otherNamespace: ['certain Rejected'],
  },
  {
    name: 'persistentVolumeClaim',
    object: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', spec: {} },
    pod: { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'shop-thing' } }] },
    missing: ['possible Pending'],
    missingInClosedWorld: ['certain Pending'],
    misspelt: ['certain Pending'],
    otherNamespace: ['certain Pending'],
  },
  {
    name: 'priorityClassName',
    object: { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', value: 1 },
    isClusterScoped: true,
    pod: { priorityClassName: 'shop-thing' },
    missing: [],
    missingInClosedWorld: ['certain Rejected'],
    misspelt: ['likely Rejected'],
    otherNamespace: [],
  },
  {
    name: 'runtimeClassName',
    object: { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', handler: 'x' },
    isClusterScoped: true,
    pod: { runtimeClassName: 'shop-thing' },
    missing: [],
    missingInClosedWorld: ['certain Rejected'],
    misspelt: ['likely Rejected'],
    otherNamespace: [],
  },
  {
    // The kubelet goes on without, so nothing is certain.
    name: 'imagePullSecrets',
    object: {
      apiVersion: 'v1',
      kind: 'Secret',
      type: 'kubernetes.io/dockerconfigjson',
      stringData: { '.dockerconfigjson': '{}' },
    },
    pod: { imagePullSecrets: [{ name: 'shop-thing' }] },
    missing: [],
    missingInClosedWorld: [],
    misspelt: ['possible ImagePullBackOff'],
    otherNamespace: [],
  },
];

const named = ({ object, isClusterScoped }: Place, name: string, namespace = 'shop'): Fragment => ({
  ...object,
  metadata: { name, ...(isClusterScoped ? {} : { namespace }) },
});

function told(pod: Fragment, others: readonly Fragment[], options: AnalyzeOptions = {}): readonly string[] {
  const container = {
    name: 'app',
    image: 'registry.example.com/shop/app:1',
    resources: { limits: { memory: '64Mi' } },
  };
  const spec = { containers: [container], ...pod };
  const object = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'pod', namespace: 'shop' }, spec };
  const { findings, problems } = analyze([object, ...others], options);
  expect(problems).toEqual([]);
  return findings.map(({ certainty, prediction }) => `${certainty} ${prediction.status}`);
}

describe.each(PLACES)('$name', (place) => {
  const { pod } = place;

  test('present', () => {
    expect(told(pod, [named(place, 'shop-thing')])).toEqual([]);
    expect(told(pod, [named(place, 'shop-thing')], { closedWorld: true })).toEqual([]);
  });

  test('missing', () => {
    expect(told(pod, [])).toEqual(place.missing);
    expect(told(pod, [], { closedWorld: true })).toEqual(place.missingInClosedWorld);
  });

  test('external', () => {
    expect(told(pod, [], { closedWorld: true, external: [{ name: 'shop-*' }] })).toEqual([]);
  });

  test('misspelt', () => {
    expect(told(pod, [named(place, 'shop-thnig')])).toEqual(place.misspelt);
  });

  test('in another namespace', () => {
    expect(told(pod, [named(place, 'shop-thing', 'other')])).toEqual(place.otherNamespace);
  });

  test('named by what a later step fills in', () => {
    const later = JSON.parse(JSON.stringify(pod).replaceAll('shop-thing', `shop-\${THING}`)) as Fragment;
    expect(told(later, [], { closedWorld: true })).toEqual([]);
  });
});

describe('what is always there', () => {
  test.each([
    { serviceAccountName: 'default' },
    { priorityClassName: 'system-node-critical' },
    { priorityClassName: '', runtimeClassName: '', serviceAccountName: '' },
  ])('%j', (pod) => {
    expect(told(pod, [], { closedWorld: true })).toEqual([]);
  });
});

describe('pull secrets', () => {
  const pod = { imagePullSecrets: [{ name: 'registry' }] };
  const secret = (type?: string, metadata: Fragment = {}): Fragment => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'registry', namespace: 'shop', ...metadata },
    ...(type === undefined ? {} : { type }),
    stringData: { '.dockerconfigjson': '{}', '.dockercfg': '{}' },
  });

  test.each([
    [undefined, 'likely ImagePullBackOff'],
    ['Opaque', 'likely ImagePullBackOff'],
  ])('of type %s', (type, expected) => {
    expect(told(pod, [secret(type)])).toEqual([expected]);
  });

  test.each(['kubernetes.io/dockerconfigjson', 'kubernetes.io/dockercfg', `\${TYPE}`, 'ENC[AES256_GCM,data:x]'])(
    'of type %s',
    (type) => {
      expect(told(pod, [secret(type)])).toEqual([]);
    },
  );

  test('one of several is less sure', () => {
    const both = { imagePullSecrets: [{ name: 'registry' }, { name: 'mirror' }] };
    expect(told(both, [secret()])).toEqual(['possible ImagePullBackOff']);
  });

  test('a controller gives what it makes the right type', () => {
    const maker = {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name: 'registry', namespace: 'shop' },
      spec: { data: [{ secretKey: '.dockerconfigjson' }] },
    };
    expect(told(pod, [maker])).toEqual([]);
  });
});

describe('a file of the environment', () => {
  const reads = (optional: boolean): Fragment => ({
    name: 'app',
    image: 'registry.example.com/shop/app:1',
    env: [{ name: 'A', valueFrom: { fileKeyRef: { volumeName: 'files', path: 'a.env', key: 'A', optional } } }],
    resources: { limits: { memory: '64Mi' } },
  });
  const writer = (mount: Fragment = {}): Fragment => ({
    name: 'writer',
    image: 'registry.example.com/shop/writer:1',
    volumeMounts: [{ name: 'files', mountPath: '/files', ...mount }],
    resources: { limits: { memory: '64Mi' } },
  });
  const volumes = (source: Fragment): Fragment => ({ volumes: [{ name: 'files', ...source }] });

  test.each([
    [
      'written by an init container',
      { containers: [reads(false)], initContainers: [writer()], ...volumes({ emptyDir: {} }) },
      [],
    ],
    ['written beside it', { containers: [reads(false), writer()], ...volumes({ emptyDir: {} }) }, []],
    ['optional', { containers: [reads(true)], ...volumes({ emptyDir: {} }) }, []],
    [
      'written by nobody',
      { containers: [reads(false)], ...volumes({ emptyDir: {} }) },
      ['certain CreateContainerConfigError'],
    ],
    [
      'only read beside it',
      { containers: [reads(false), writer({ readOnly: true })], ...volumes({ emptyDir: {} }) },
      ['certain CreateContainerConfigError'],
    ],
    [
      'of another volume',
      { containers: [reads(false)], ...volumes({ hostPath: { path: '/x' } }) },
      ['certain Rejected'],
    ],
    ['of no volume', { containers: [reads(false)] }, ['certain Rejected']],
  ])('%s', (_, pod, expected) => {
    expect(told(pod, [])).toEqual(expected);
  });
});
