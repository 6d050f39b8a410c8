import { analyze, parseManifests } from '@crashlint/core';
import { describe, expect, test } from 'vitest';

type Files = Readonly<Record<string, object>>;

/** `rule container file path` of every finding. */
function seen(files: Files): readonly string[] {
  const sources = Object.entries(files).map(([path, object]) => ({ path, text: JSON.stringify(object) }));
  return analyze(parseManifests(sources)).findings.map(
    ({ rule, container, location, path }) => `${rule} ${container ?? '-'} ${location?.file} ${path}`,
  );
}

const resources = { limits: { memory: '64Mi' } };
const job = (container: object, pod: object = {}): object => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'sync' },
  spec: { template: { spec: { ...pod, containers: [{ name: 'sync', ...container }] } } },
});
const base = job(
  { image: 'busybox:1.37', command: ['bash', '-c', 'sync-all'], resources },
  { restartPolicy: 'OnFailure' },
);

const project = (bottom: object, patches: Readonly<Record<string, object>>): Files => ({
  'base/kustomization.yaml': { resources: ['job.yaml'] },
  'base/job.yaml': bottom,
  ...Object.fromEntries(
    Object.entries(patches).flatMap(([name, patch]) => [
      [`${name}/kustomization.yaml`, { resources: ['../base'], patches: [{ path: 'patch.yaml' }] }],
      [`${name}/patch.yaml`, patch],
    ]),
  ),
});

const PROGRAM = 'program-not-in-image sync base/job.yaml spec.template.spec.containers[0].command[0]';
const toOtherImage = job({ image: 'registry.example.com/ops/sync:2' });
const toNothing = job({ env: [{ name: 'LEVEL', value: 'info' }] });

describe('what kustomizations make of a workload', () => {
  test('a patch is not asked for what its base has, nor a base for what its patches bring', () => {
    expect(seen({ 'base/job.yaml': base })).toEqual([PROGRAM]);
    expect(seen(project(base, { prod: toOtherImage }))).toEqual([]);
  });

  test('what a patch leaves as it is, is told where it stands', () => {
    expect(seen(project(base, { prod: toNothing }))).toEqual([PROGRAM]);
  });

  test('one form in which it holds is enough', () => {
    expect(seen(project(base, { dev: toNothing, prod: toOtherImage }))).toEqual([PROGRAM]);
  });

  test('and so is an overlay that applies the base as it is', () => {
    const files = { ...project(base, { prod: toOtherImage }), 'dev/kustomization.yaml': { resources: ['../base'] } };
    expect(seen(files)).toEqual([PROGRAM]);
  });

  test('a fault that a patch brings is told in the patch', () => {
    const patch = job({ args: ['x'], env: [{ name: 'LEVEL', value: 5 }] });
    const fine = job({ image: 'registry.example.com/ops/sync:2', resources }, { restartPolicy: 'OnFailure' });
    expect(seen(project(fine, { prod: patch }))).toEqual([
      'env-value-not-string sync prod/patch.yaml spec.template.spec.containers[0].env[0].value',
    ]);
  });

  test('one that neither has alone is told at the base, by the names of its containers', () => {
    const fine = job({ image: 'busybox:1.37', args: ['-c', 'true'], resources }, { restartPolicy: 'OnFailure' });
    const patch = {
      ...job({ command: ['bash'] }),
      spec: {
        template: {
          spec: {
            containers: [
              { name: 'first', image: 'x:1', resources },
              { name: 'sync', command: ['bash'] },
            ],
          },
        },
      },
    };
    const files = project(fine, { prod: patch });
    expect(seen({ 'base/job.yaml': fine, 'patch.yaml': patch }).filter((text) => text.startsWith('program'))).toEqual(
      [],
    );
    expect(seen(files)).toEqual(['program-not-in-image sync base/job.yaml spec.template.spec.containers[0].command']);
  });

  test('what cannot be known changes nothing', () => {
    const files = {
      ...project(base, {}),
      'prod/kustomization.yaml': {
        resources: ['../base'],
        patches: [{ target: { labelSelector: 'app=x' }, patch: JSON.stringify(toOtherImage) }],
      },
    };
    expect(seen(files)).toEqual([PROGRAM]);
  });
});
