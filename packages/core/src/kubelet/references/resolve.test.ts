import { analyze, parseManifests } from '@crashlint/core';
import { describe, expect, test } from 'vitest';
import {
  configMap,
  type Files,
  findingsOf,
  secret,
  seen,
  wantsConfig,
  wantsSecret,
  workload,
} from '../../../test/reference-project.js';

describe('scope of plain manifests', () => {
  test.each([
    ['the same folder', 'app/config.yaml'],
    ['a folder below', 'app/config/config.yaml'],
    ['a folder above', 'config.yaml'],
    ['a folder of configuration beside it', 'config/config.yaml'],
  ])('%s answers', (_, path) => {
    expect(seen({ 'app/web.yaml': workload('web', wantsConfig('settings')), [path]: configMap('settings') })).toEqual(
      [],
    );
  });

  test('another exercise that brings its own workload does not', () => {
    const files = {
      '04/web.yaml': workload('web', wantsConfig('settings')),
      '13/web.yaml': workload('shop', wantsConfig('settings')),
      '13/config.yaml': configMap('settings'),
    };
    expect(seen(files)).toEqual(['possible configmap-missing 04/web.yaml']);
  });

  test('the solution of an exercise does not answer for the exercise', () => {
    const files = {
      'lab/web.yaml': workload('web', wantsConfig('settings')),
      'lab/other.yaml': configMap('other'),
      'lab/solution/web.yaml': [workload('web', wantsConfig('settings')), configMap('settings')],
    };
    expect(seen(files)).toEqual(['possible configmap-missing lab/web.yaml']);
  });

  test('a set that holds a Helm release is not judged', () => {
    const release = { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name: 'x' }, spec: {} };
    expect(seen({ 'app/web.yaml': workload('web', wantsConfig('settings')), 'app/release.yaml': release })).toEqual([]);
  });

  test('a set with a file that cannot be read is not judged', () => {
    const sources = [
      { path: 'app/web.yaml', text: JSON.stringify(workload('web', wantsConfig('settings'))) },
      { path: 'app/config.yaml', text: 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\n' },
    ];
    const { findings, problems } = analyze(parseManifests(sources));
    expect(problems.map(({ code }) => code)).toEqual(['unrendered-template']);
    expect(findings).toEqual([]);
  });

  /** As envsubst and Flux read it. */
  const placeholder = (name: string): string => `\${${name}}`;

  test('a name that a later step completes may be any', () => {
    const wanted = workload('web', wantsConfig('shop-settings'), placeholder('NAMESPACE'));
    expect(seen({ 'a.yaml': [wanted, configMap(`${placeholder('APP')}-settings`, ['k'], 'shop')] })).toEqual([]);
    expect(seen({ 'a.yaml': workload('web', wantsConfig(`${placeholder('APP')}-settings`)) })).toEqual([]);
  });

  test('plain objects without files form one set', () => {
    const { findings } = analyze([workload('web', wantsConfig('settings')), configMap('settings')]);
    expect(findings).toEqual([]);
  });
});

describe('scope of kustomizations', () => {
  const base = {
    'base/kustomization.yaml': { resources: ['web.yaml'] },
    'base/web.yaml': workload('web', wantsConfig('settings')),
    'dev/kustomization.yaml': { resources: ['../base'], configMapGenerator: [{ name: 'settings', literals: ['k=1'] }] },
  };

  test('what an overlay generates answers the base, hash or not', () => {
    expect(seen(base)).toEqual([]);
  });

  test('one overlay does not hide that another lacks it', () => {
    expect(seen({ ...base, 'prod/kustomization.yaml': { resources: ['../base'] } })).toEqual([
      'possible configmap-missing base/web.yaml',
    ]);
  });

  test('a remote resource may bring it', () => {
    const files = {
      'kustomization.yaml': { resources: ['web.yaml', 'https://example.com/config'] },
      'web.yaml': workload('web', wantsConfig('settings')),
    };
    expect(seen(files)).toEqual([]);
  });

  test('a prefix does not part a reference from what it names', () => {
    const files = {
      'kustomization.yaml': { resources: ['web.yaml', 'config.yaml'], namePrefix: 'dev-', namespace: 'dev' },
      'web.yaml': workload('web', wantsConfig('settings'), 'shop'),
      'config.yaml': configMap('settings'),
    };
    expect(seen(files)).toEqual([]);
  });

  test('a generated name is unknown to a workload that the kustomization does not apply', () => {
    const files = {
      'kustomization.yaml': { configMapGenerator: [{ name: 'settings', literals: ['k=1'] }] },
      'web.yaml': workload('web', wantsConfig('settings')),
    };
    expect(seen(files)).toEqual(['likely generated-name-mismatch web.yaml']);
  });

  describe('a custom resource', () => {
    const rollout = {
      ...workload('web', wantsConfig('settings')),
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Rollout',
    };
    const files = (rest: object): Files => ({
      'kustomization.yaml': {
        resources: ['web.yaml'],
        configMapGenerator: [{ name: 'settings', literals: ['k=1'] }],
        ...rest,
      },
      'web.yaml': rollout,
    });

    test('does not get the hash of a generated name', () => {
      expect(seen(files({}))).toEqual(['likely generated-name-mismatch web.yaml']);
    });

    test.each([
      { generatorOptions: { disableNameSuffixHash: true } },
      { configurations: ['rollout-transform.yaml'] },
      { openapi: { path: 'rollout-schema.json' } },
    ])('but does with %j', (rest) => {
      expect(seen(files(rest))).toEqual([]);
    });
  });
});

describe('evidence', () => {
  test('names that differ in a number are meant to differ', () => {
    const files = { 'a.yaml': [workload('web', wantsSecret('app2-login')), secret('app1-login')] };
    expect(seen(files)).toEqual(['likely secret-missing a.yaml']);
  });

  test('a near name that something else uses is less sure', () => {
    const files = {
      'a.yaml': [
        workload('web', wantsConfig('web-config')),
        workload('job', wantsConfig('wob-config')),
        configMap('wob-config'),
      ],
    };
    expect(seen(files)).toEqual(['likely configmap-missing a.yaml']);
  });

  test('a Secret that several workloads agree on is made by hand', () => {
    const files = {
      'a.yaml': [workload('a', wantsSecret('login')), workload('b', wantsSecret('login')), secret('other-thing')],
    };
    expect(seen(files)).toEqual(['possible secret-missing a.yaml', 'possible secret-missing a.yaml']);
  });

  test('a program that is told the name makes it', () => {
    const job = {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'certgen' },
      spec: {
        template: {
          spec: {
            restartPolicy: 'Never',
            containers: [
              {
                name: 'create',
                image: 'registry.example.com/certgen:1',
                args: ['create', '--secret-name=web-tls'],
                resources: { limits: { memory: '64Mi' } },
              },
            ],
          },
        },
      },
    };
    expect(seen({ 'a.yaml': [workload('web', wantsSecret('web-tls')), job] })).toEqual([]);
  });
});

describe('what the caller says', () => {
  const files = { 'a.yaml': workload('web', wantsSecret('login'), 'shop') };

  test('external objects exist', () => {
    expect(seen(files, { external: [{ kind: 'Secret', name: 'log*' }] })).toEqual([]);
    expect(seen(files, { external: [{ name: 'login', namespace: 'shop' }] })).toEqual([]);
  });

  test('but not in another namespace or as another kind', () => {
    expect(seen(files, { external: [{ name: 'login', namespace: 'other' }] })).toHaveLength(1);
    expect(seen(files, { external: [{ kind: 'ConfigMap', name: 'login' }] })).toHaveLength(1);
  });

  test('in a closed world every miss is certain', () => {
    expect(seen(files, { closedWorld: true })).toEqual(['certain secret-missing a.yaml']);
  });
});

describe('hostile input', () => {
  test('control characters are never printed as they are', () => {
    const name = 'x\u001b[31m\n\u202ey';
    const [finding] = findingsOf({ 'a.yaml': workload('web', wantsSecret(name)) });
    expect(finding?.rule).toBe('secret-missing');
    const texts = [finding?.message, finding?.prediction.reason, finding?.fix?.description].join(' ');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
    expect(texts).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  test("a Secret's value appears nowhere in the result", () => {
    const value = 'not-base64!-and-secret';
    const holder = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'login' },
      data: { k: value, n: 'c2VjcmV0LXZhbHVlCg==' },
    };
    const text = JSON.stringify(findingsOf({ 'a.yaml': [holder, workload('web', wantsSecret('login'))] }));
    expect(text).toContain('secret-data-not-base64');
    expect(text).toContain('secret-trailing-newline');
    expect(text).not.toContain(value);
    expect(text).not.toContain('secret-value');
  });

  test('a name of the prototype is a name like any other', () => {
    expect(seen({ 'a.yaml': [workload('web', wantsConfig('constructor')), configMap('constructor')] })).toEqual([]);
    expect(seen({ 'a.yaml': workload('web', wantsConfig('__proto__')) })).toHaveLength(1);
  });
});
