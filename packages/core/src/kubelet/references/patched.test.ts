import { analyze, parseManifests } from '@crashlint/core';
import { describe, expect, test } from 'vitest';
import {
  configMap,
  type Files,
  findingsOf,
  seen,
  wantsConfig,
  wantsSecret,
  workload,
} from '../../../test/reference-project.js';

describe('patches', () => {
  const operations = (...list: readonly object[]): object => ({
    target: { kind: 'Deployment', name: 'web' },
    patch: JSON.stringify(list),
  });
  const set = (patches: readonly object[], ...others: readonly object[]): Files => ({
    'base/kustomization.yaml': { resources: ['web.yaml', ...(others.length > 0 ? ['others.yaml'] : [])] },
    'base/web.yaml': workload('web', wantsConfig('settings')),
    ...(others.length > 0 ? { 'base/others.yaml': others } : {}),
    'prod/kustomization.yaml': { resources: ['../base'], patches },
  });
  const ENV_FROM = '/spec/template/spec/containers/0/envFrom';

  test('a reference that a patch takes away is not missed', () => {
    expect(seen(set([]))).toEqual(['likely configmap-missing base/web.yaml']);
    expect(seen(set([operations({ op: 'remove', path: ENV_FROM })]))).toEqual([]);
    const part = { containers: [{ name: 'web', envFrom: [] }] };
    const patch = JSON.stringify({ ...workload('web', {}), spec: { template: { spec: part } } });
    expect(seen(set([{ patch }]))).toEqual([]);
  });

  test('nor one that it makes optional', () => {
    expect(seen(set([operations({ op: 'add', path: `${ENV_FROM}/0/configMapRef/optional`, value: true })]))).toEqual(
      [],
    );
  });

  test('one that stays is as sure as without the patch', () => {
    const patched = set([operations({ op: 'add', path: '/spec/replicas', value: 2 })]);
    expect(seen(patched)).toEqual(['likely configmap-missing base/web.yaml']);
  });

  test('one that a patch brings is judged, with the kustomization named', () => {
    const add = operations({ op: 'add', path: `${ENV_FROM}/-`, value: wantsConfig('setings-of-prod') });
    const files = set([add], configMap('settings'), configMap('settings-of-prod'));
    expect(seen(files)).toEqual(['certain configmap-missing base/web.yaml']);
    const [finding] = findingsOf(files);
    expect(finding?.path).toBe('spec.template.spec.containers[0].envFrom');
    expect(finding?.fix?.edits).toEqual([]);
    expect(finding?.related.map(({ location }) => location?.file)).toContain('prod/kustomization.yaml');
  });

  test('a file of operations is read like text', () => {
    const sources = {
      ...set([{ target: { kind: 'Deployment' }, path: 'patch.yaml' }], configMap('settings')),
      'prod/patch.yaml': [[{ op: 'add', path: `${ENV_FROM}/-`, value: wantsSecret('login') }]],
    };
    expect(seen(sources)).toEqual(['possible secret-missing base/web.yaml']);
  });

  test('keys that a patch takes away or brings are known', () => {
    const wantsKey = (key: string): object => ({ configMapKeyRef: { name: 'settings', key } });
    const env = (key: string): object => ({ name: key, valueFrom: wantsKey(key) });
    const files: Files = {
      'kustomization.yaml': {
        resources: ['all.yaml'],
        patches: [
          {
            target: { kind: 'ConfigMap' },
            patch: JSON.stringify([
              { op: 'remove', path: '/data/old' },
              { op: 'add', path: '/data/new', value: 'text' },
            ]),
          },
          operations({ op: 'replace', path: '/spec/template/spec/containers/0/env', value: [env('old'), env('new')] }),
        ],
      },
      'all.yaml': [workload('web', wantsConfig('settings')), configMap('settings', ['old'])],
    };
    const findings = findingsOf(files);
    expect(findings.map(({ rule }) => rule)).toEqual(['config-key-missing']);
    expect(findings[0]?.message).toContain('needs the key old');
  });

  test('what cannot be followed makes a miss less sure', () => {
    const patch = { target: { labelSelector: 'app=web' }, patch: JSON.stringify([{ op: 'remove', path: ENV_FROM }]) };
    expect(seen(set([patch]))).toEqual(['possible configmap-missing base/web.yaml']);
  });

  test('the volume of a subPath may be another one after the patch', () => {
    const pod = (volume: object): object => ({
      ...workload('web', {}),
      spec: {
        template: {
          spec: {
            containers: [
              {
                name: 'web',
                image: 'registry.example.com/shop/app:1',
                volumeMounts: [{ name: 'v', mountPath: '/etc/app/file', subPath: 'file' }],
                resources: { limits: { memory: '64Mi' } },
              },
            ],
            volumes: [{ name: 'v', ...volume }],
          },
        },
      },
    });
    const files = (patches: readonly object[]): Files => ({
      'kustomization.yaml': { resources: ['all.yaml'], patches },
      'all.yaml': [pod({ configMap: { name: 'settings' } }), configMap('settings'), configMap('other', ['file'])],
    });
    expect(seen(files([]))).toEqual(['likely subpath-key-missing all.yaml']);
    const replace = operations({ op: 'replace', path: '/spec/template/spec/volumes/0/configMap/name', value: 'other' });
    expect(seen(files([replace]))).toEqual([]);
  });

  test('an object that a patch deletes is not there', () => {
    const patch = JSON.stringify({ ...configMap('settings'), $patch: 'delete' });
    expect(seen(set([{ patch }], configMap('settings')))).toEqual(['possible configmap-missing base/web.yaml']);
  });

  test('what no kustomization applies is counted, not passed over', () => {
    const deployment = { kind: 'Deployment', metadata: { name: 'web' }, spec: {} };
    const looseOf = (files: Files): readonly number[] => {
      const sources = Object.entries(files).map(([path, object]) => ({ path, text: JSON.stringify(object) }));
      return analyze(parseManifests(sources)).summary.notAnalysed.map(({ count }) => count);
    };
    expect(looseOf({ 'web.yaml': deployment })).toEqual([1]);
    const patches = [{ path: './web.yaml', target: { kind: 'Deployment' } }];
    expect(looseOf({ 'web.yaml': deployment, 'kustomization.yaml': { patches } })).toEqual([]);
  });
});
