import { analyze } from '@crashlint/core';
import { describe, expect, test } from 'vitest';

interface Live {
  readonly kind: string;
  readonly name: string;
  readonly owner?: { readonly apiVersion?: string; readonly kind: string; readonly name: string };
  readonly namespace?: string;
  readonly labels?: object;
}

/** An object as `kubectl get -o yaml` prints it, whose container asks for a ConfigMap's key that is not there. */
function live({ kind, name, owner, namespace = 'shop', labels = {} }: Live): object {
  const pod = {
    containers: [
      {
        name: 'app',
        image: 'registry.example.com/shop/app:1',
        env: [{ name: 'A', valueFrom: { configMapKeyRef: { name: 'settings', key: 'wanted' } } }],
        resources: { limits: { memory: '64Mi' } },
      },
    ],
  };
  const ownerReferences = owner && [{ apiVersion: 'apps/v1', ...owner, uid: owner.name, controller: true }];
  return {
    apiVersion: kind === 'Pod' ? 'v1' : 'apps/v1',
    kind,
    metadata: { name, namespace, uid: name, labels, ...(ownerReferences && { ownerReferences }) },
    spec: kind === 'Pod' ? pod : { selector: {}, template: { metadata: {}, spec: pod } },
    status: {},
  };
}

const settings = (namespace = 'shop'): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', namespace },
  data: { other: 'text' },
});

function judged(...objects: readonly object[]): readonly string[] {
  const items = [...objects, settings(), settings('other')];
  return analyze([{ apiVersion: 'v1', kind: 'List', items }]).findings.map(
    ({ resource }) => `${resource.kind}/${resource.name}`,
  );
}

const deployment = live({ kind: 'Deployment', name: 'web' });
const byDeployment = { kind: 'Deployment', name: 'web' };
const replicaSet = (hash: string): object => live({ kind: 'ReplicaSet', name: `web-${hash}`, owner: byDeployment });
const pod = (hash: string, id: string): object =>
  live({
    kind: 'Pod',
    name: `web-${hash}-${id}`,
    owner: { kind: 'ReplicaSet', name: `web-${hash}` },
    labels: { 'pod-template-hash': hash },
  });

describe('a dump of a live cluster', () => {
  test('one finding speaks for a Deployment, its ReplicaSets and their pods', () => {
    const all = [pod('6d4c', 'a'), pod('6d4c', 'b'), deployment, replicaSet('6d4c'), replicaSet('58d9')];
    expect(judged(...all)).toEqual(['Deployment/web']);
  });

  test('without the ReplicaSets too', () => {
    expect(judged(pod('6d4c', 'a'), deployment)).toEqual(['Deployment/web']);
  });

  test('of pods alone, one of each owner', () => {
    expect(judged(pod('6d4c', 'a'), pod('6d4c', 'b'), pod('58d9', 'a'))).toEqual(['Pod/web-58d9-a', 'Pod/web-6d4c-a']);
  });

  test('an owner in another namespace is another one', () => {
    const elsewhere = live({ kind: 'ReplicaSet', name: 'web-1', owner: byDeployment, namespace: 'other' });
    expect(judged(deployment, elsewhere)).toHaveLength(2);
  });

  test('the static pods of a node differ', () => {
    const owner = { apiVersion: 'v1', kind: 'Node', name: 'node-1' };
    const pods = ['etcd', 'scheduler'].map((name) => live({ kind: 'Pod', name, owner }));
    expect(judged(...pods)).toHaveLength(2);
  });

  test('what a custom resource owns is judged, for nothing else shows its pods', () => {
    const owner = { apiVersion: 'example.com/v1', kind: 'Shop', name: 'web' };
    const shop = { apiVersion: 'example.com/v1', kind: 'Shop', metadata: { name: 'web', namespace: 'shop' } };
    expect(judged(shop, live({ kind: 'StatefulSet', name: 'web', owner }))).toEqual(['StatefulSet/web']);
  });

  test('what was left out is counted', () => {
    const { summary } = analyze([deployment, replicaSet('6d4c'), pod('6d4c', 'a'), settings()]);
    expect(summary.workloads).toBe(1);
    expect(summary.notAnalysed.map(({ count }) => count)).toEqual([2]);
  });
});
