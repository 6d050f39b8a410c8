/** Every place that refers × everything that can be the matter with what it refers to. */
import { analyze, parseManifests } from '@crashlint/core';
import { describe, expect, test } from 'vitest';

type Kind = 'ConfigMap' | 'Secret';
type Condition =
  | 'present'
  | 'missing'
  | 'wrong key'
  | 'optional'
  | 'other namespace'
  | 'made by a producer'
  | 'made by a generator';
type Fragment = Record<string, unknown>;

interface Place {
  readonly name: string;
  readonly kind: Kind;
  readonly asksForKey: boolean;
  /** True for a place that has no field `optional`. */
  readonly isAlwaysRequired?: boolean;
  /** The status, without the prefix of init containers, when the object is not there. */
  readonly missing: string;
  readonly wrongKey?: string;
  readonly container: (source: { readonly optional: boolean }) => Fragment;
  readonly pod?: (source: { readonly optional: boolean }) => Fragment;
}

const CONFIG_ERROR = 'CreateContainerConfigError';
const WAITS = 'ContainerCreating';
const mounts = (subPath?: string): Fragment => ({
  volumeMounts: [{ name: 'volume', mountPath: '/mnt/thing', ...(subPath === undefined ? {} : { subPath }) }],
});
const volume = (source: Fragment): Fragment => ({ volumes: [{ name: 'volume', ...source }] });
const items = [{ key: 'wanted', path: 'file' }];

const PLACES: readonly Place[] = (['ConfigMap', 'Secret'] as const)
  .flatMap((kind): readonly Place[] => {
    const lower = kind === 'Secret' ? 'secret' : 'configMap';
    const nameField = kind === 'Secret' ? 'secretName' : 'name';
    return [
      {
        name: `env ${lower}KeyRef`,
        kind,
        asksForKey: true,
        missing: CONFIG_ERROR,
        wrongKey: CONFIG_ERROR,
        container: (source) => ({
          env: [{ name: 'A', valueFrom: { [`${lower}KeyRef`]: { name: 'thing', key: 'wanted', ...source } } }],
        }),
      },
      {
        name: `envFrom ${lower}Ref`,
        kind,
        asksForKey: false,
        missing: CONFIG_ERROR,
        container: (source) => ({ envFrom: [{ [`${lower}Ref`]: { name: 'thing', ...source } }] }),
      },
      {
        name: `volume ${lower}`,
        kind,
        asksForKey: false,
        missing: WAITS,
        container: () => mounts(),
        pod: (source) => volume({ [lower]: { [nameField]: 'thing', ...source } }),
      },
      {
        name: `volume ${lower} items`,
        kind,
        asksForKey: true,
        missing: WAITS,
        wrongKey: WAITS,
        container: () => mounts(),
        pod: (source) => volume({ [lower]: { [nameField]: 'thing', items, ...source } }),
      },
      {
        name: `projected ${lower}`,
        kind,
        asksForKey: false,
        missing: WAITS,
        container: () => mounts(),
        pod: (source) => volume({ projected: { sources: [{ [lower]: { name: 'thing', ...source } }] } }),
      },
      {
        name: `projected ${lower} items`,
        kind,
        asksForKey: true,
        missing: WAITS,
        wrongKey: WAITS,
        container: () => mounts(),
        pod: (source) => volume({ projected: { sources: [{ [lower]: { name: 'thing', items, ...source } }] } }),
      },
      {
        name: `subPath of ${lower}`,
        kind,
        asksForKey: true,
        missing: WAITS,
        wrongKey: 'CrashLoopBackOff',
        container: () => mounts('wanted'),
        pod: (source) => volume({ [lower]: { [nameField]: 'thing', ...source } }),
      },
      {
        name: `subPathExpr of ${lower}`,
        kind,
        asksForKey: true,
        missing: WAITS,
        wrongKey: 'CrashLoopBackOff',
        container: () => ({
          env: [{ name: 'FILE', value: 'wanted' }],
          volumeMounts: [{ name: 'volume', mountPath: '/mnt/thing', subPathExpr: '$(FILE)' }],
        }),
        pod: (source) => volume({ [lower]: { [nameField]: 'thing', ...source } }),
      },
    ];
  })
  .concat({
    name: 'credentials of a volume',
    kind: 'Secret',
    asksForKey: false,
    isAlwaysRequired: true,
    missing: WAITS,
    container: () => mounts(),
    pod: () => volume({ csi: { driver: 'csi.example.com', nodePublishSecretRef: { name: 'thing' } } }),
  });

const LISTS = [
  { role: 'main', field: 'containers', extra: {}, prefix: '' },
  { role: 'init', field: 'initContainers', extra: {}, prefix: 'Init:' },
  { role: 'sidecar', field: 'initContainers', extra: { restartPolicy: 'Always' }, prefix: 'Init:' },
  { role: 'ephemeral', field: 'ephemeralContainers', extra: {}, prefix: '' },
] as const;

const CONDITIONS: readonly Condition[] = [
  'present',
  'missing',
  'wrong key',
  'optional',
  'other namespace',
  'made by a producer',
  'made by a generator',
];

const CASES = PLACES.flatMap((place) =>
  LISTS.flatMap((list) =>
    CONDITIONS.map((condition) => ({ place, list, condition, name: `${place.name} · ${list.role} · ${condition}` })),
  ),
);

describe('the reference matrix', () => {
  test.each(CASES)('$name', ({ place, list, condition }) => {
    expect(statusesOf(place, list, condition)).toEqual(expectedOf(place, list.prefix, condition));
  });
});

function expectedOf(place: Place, prefix: string, condition: Condition): readonly string[] {
  const isMissing = condition === 'missing' || (condition === 'optional' && place.isAlwaysRequired === true);
  const status =
    isMissing || condition === 'other namespace'
      ? place.missing
      : condition === 'wrong key'
        ? place.wrongKey
        : undefined;
  if (status === undefined) return [];
  return [status === WAITS ? status : `${prefix}${status}`];
}

function statusesOf(place: Place, list: (typeof LISTS)[number], condition: Condition): readonly string[] {
  const files = [
    { path: 'set/pod.json', text: JSON.stringify(podOf(place, list, condition)) },
    ...othersOf(place.kind, condition).map((object, index) => ({
      path: `set/${fileOf(object, index)}`,
      text: JSON.stringify(object),
    })),
  ];
  const { findings, problems } = analyze(parseManifests(files));
  expect(problems).toEqual([]);
  return findings.filter(({ rule }) => REFERENCE_RULES.has(rule)).map(({ prediction }) => prediction.status);
}

const REFERENCE_RULES = new Set([
  'configmap-missing',
  'secret-missing',
  'config-key-missing',
  'volume-source-missing',
  'volume-item-key-missing',
  'subpath-key-missing',
  'config-in-other-namespace',
  'generated-name-mismatch',
]);

function podOf(place: Place, { field, extra }: (typeof LISTS)[number], condition: Condition): Fragment {
  const source = { optional: condition === 'optional' };
  const container = { name: 'judged', image: 'registry.example.com/shop/app:1', ...extra, ...place.container(source) };
  const main = { name: 'main', image: 'registry.example.com/shop/app:1' };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'pod', ...(condition === 'other namespace' ? { namespace: 'here' } : {}) },
    spec: {
      containers: field === 'containers' ? [container] : [main],
      ...(field === 'containers' ? {} : { [field]: [container] }),
      ...place.pod?.(source),
    },
  };
}

function othersOf(kind: Kind, condition: Condition): readonly Fragment[] {
  const object = (key: string, namespace?: string): Fragment => ({
    apiVersion: 'v1',
    kind,
    metadata: { name: 'thing', ...(namespace === undefined ? {} : { namespace }) },
    data: { [key]: 'dGV4dA==' },
  });
  switch (condition) {
    case 'present':
      return [object('wanted')];
    case 'wrong key':
      return [object('other')];
    case 'other namespace':
      return [object('wanted', 'there')];
    case 'made by a producer':
      return [producerOf(kind)];
    case 'made by a generator':
      return [generatorOf(kind)];
    case 'missing':
    case 'optional':
      return [];
  }
}

function producerOf(kind: Kind): Fragment {
  if (kind === 'ConfigMap') {
    return {
      apiVersion: 'trust.cert-manager.io/v1alpha1',
      kind: 'Bundle',
      metadata: { name: 'thing' },
      spec: { target: {} },
    };
  }
  const spec = { target: { name: 'thing' }, data: [{ secretKey: 'wanted', remoteRef: { key: 'x' } }] };
  return { apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata: { name: 'maker' }, spec };
}

function generatorOf(kind: Kind): Fragment {
  const field = kind === 'Secret' ? 'secretGenerator' : 'configMapGenerator';
  return { resources: ['pod.json'], [field]: [{ name: 'thing', literals: ['wanted=text'] }] };
}

function fileOf(object: Fragment, index: number): string {
  return object['kind'] === undefined ? 'kustomization.yaml' : `other-${index}.json`;
}
