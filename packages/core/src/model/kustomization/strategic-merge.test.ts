import { describe, expect, test } from 'vitest';
import { mergeStrategically } from './strategic-merge.js';

const pod = (spec: object, apiVersion = 'v1') => ({ apiVersion, kind: 'Pod', spec });
const merge = (base: object, part: object, apiVersion = 'v1') =>
  mergeStrategically(pod(base, apiVersion), pod(part, apiVersion))['spec'];

/** Every answer is that of kustomize 5.7, which `pnpm verify:kustomize` asks for more of them. */
describe('mergeStrategically', () => {
  const env = [
    { name: 'A', value: '1' },
    { name: 'B', value: '2' },
  ];
  const containers = [{ name: 'web', image: 'w:1', env, args: ['a', 'b'] }, { name: 'side' }];

  test('joins items of the same name and puts new ones first', () => {
    const part = { containers: [{ name: 'new' }, { name: 'web', env: [{ name: 'C' }, { name: 'A', value: '3' }] }] };
    expect(merge({ containers }, part)).toEqual({
      containers: [
        { name: 'new' },
        { ...containers[0], env: [{ name: 'C' }, { name: 'A', value: '3' }, { name: 'B', value: '2' }] },
        { name: 'side' },
      ],
    });
  });

  test('replaces lists whose items have no key', () => {
    expect(merge({ containers }, { containers: [{ name: 'web', args: ['c'] }] })).toMatchObject({
      containers: [{ name: 'web', args: ['c'] }, { name: 'side' }],
    });
  });

  test('removes what is null or marked', () => {
    const part = {
      hostNetwork: null,
      containers: [{ name: 'side', $patch: 'delete' }],
      securityContext: { $patch: 'delete' },
    };
    expect(merge({ hostNetwork: true, containers, securityContext: { runAsUser: 1 } }, part)).toEqual({
      containers: [containers[0]],
    });
  });

  test('replaces what is marked', () => {
    const part = {
      containers: [{ $patch: 'replace' }, { name: 'solo' }],
      securityContext: { $patch: 'replace', runAsUser: 2 },
    };
    expect(merge({ containers, securityContext: { runAsUser: 1, fsGroup: 1 } }, part)).toEqual({
      containers: [{ name: 'solo' }],
      securityContext: { runAsUser: 2 },
    });
  });

  test('keeps both sources of a variable, as kustomize does', () => {
    const base = { containers: [{ name: 'web', env: [{ name: 'A', value: '1' }] }] };
    const part = { containers: [{ name: 'web', env: [{ name: 'A', valueFrom: {} }] }] };
    expect(merge(base, part)).toEqual({
      containers: [{ name: 'web', env: [{ name: 'A', value: '1', valueFrom: {} }] }],
    });
  });

  test.each(['argoproj.io/v1alpha1', 'apps/v1beta2'])('replaces every list of %s', (apiVersion) => {
    const part = { containers: [{ name: 'new' }] };
    expect(merge({ containers }, part, apiVersion)).toEqual(part);
  });
});
