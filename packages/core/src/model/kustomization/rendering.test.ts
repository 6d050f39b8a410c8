import { describe, expect, test } from 'vitest';
import { parseManifests } from '../../manifest/parse-manifests.js';
import { buildProjectIndex } from '../project-index.js';
import { renderKustomizations } from './rendering.js';

type Files = Readonly<Record<string, object>>;

function render(files: Files) {
  const sources = Object.entries(files).map(([path, object]) => ({ path, text: JSON.stringify(object) }));
  return buildProjectIndex(parseManifests(sources).manifests).derive(renderKustomizations);
}

/** `folder: Kind/name[namespace]`, with `?` for a rendering that something outside the files adds to. */
function summarise(files: Files): readonly string[] {
  return render(files).roots.map(({ root, objects, isOpen }) => {
    const list = objects.map(
      ({ kind, names, namespace, isPatch }) =>
        `${isPatch ? 'patch ' : ''}${kind}/${names.at(-1)}${namespace === undefined ? '' : `[${namespace}]`}`,
    );
    return `${root.directory}${isOpen ? '?' : ''}: ${list.join(' ')}`;
  });
}

const pod = (name: string): object => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name }, spec: { containers: [] } });
const configMap = (name: string, data: object = {}): object => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  data,
});

describe('renderKustomizations', () => {
  test('follows resources and bases, and gives prefix, suffix and namespace from the inside out', () => {
    const files = {
      'base/kustomization.yaml': { resources: ['pod.yaml'], namePrefix: 'b-' },
      'base/pod.yaml': pod('app'),
      'overlays/dev/kustomization.yaml': {
        bases: ['../../base'],
        namePrefix: 'dev-',
        nameSuffix: '-x',
        namespace: 'dev',
      },
      'overlays/prod/kustomization.yaml': { resources: ['../../base/'] },
    };
    expect(summarise(files)).toEqual(['overlays/dev: Pod/dev-b-app-x[dev]', 'overlays/prod: Pod/b-app']);
  });

  test('components and patches work on what their user has gathered', () => {
    const files = {
      'app/kustomization.yaml': { resources: ['pod.yaml', 'config.yaml'], components: ['../extra'] },
      'app/pod.yaml': pod('app'),
      'app/config.yaml': configMap('settings', { a: '1' }),
      'extra/kustomization.yaml': {
        apiVersion: 'kustomize.config.k8s.io/v1alpha1',
        kind: 'Component',
        patches: [{ path: 'patch.yaml' }],
        namespace: 'shop',
      },
      'extra/patch.yaml': configMap('settings', { b: '2' }),
    };
    expect(summarise(files)).toEqual(['app: Pod/app[shop] ConfigMap/settings[shop] patch ConfigMap/settings[shop]']);
    const settings = render(files).roots[0]?.objects[1];
    expect(settings?.changes.map(({ type }) => type)).toEqual(['merge']);
  });

  test.each([
    ['a remote resource', ['https://example.com/base?ref=v1']],
    ['a file that is not there', ['missing.yaml']],
    ['a place above the top', ['../../../../etc']],
    ['itself', ['.']],
  ])('%s makes the rendering open', (_, resources) => {
    const files = { 'app/kustomization.yaml': { resources: ['pod.yaml', ...resources] }, 'app/pod.yaml': pod('app') };
    expect(summarise(files)).toEqual(['app?: Pod/app']);
  });

  test('circles end, and every member of one counts as a root', () => {
    const files = {
      'a/kustomization.yaml': { resources: ['../b', 'pod.yaml'] },
      'a/pod.yaml': pod('a'),
      'b/kustomization.yaml': { resources: ['../a'], components: ['../b'] },
    };
    const roots = render(files).roots;
    expect(roots.map(({ root }) => root.directory)).toEqual(['a', 'b']);
    expect(roots.every(({ isOpen }) => isOpen)).toBe(true);
  });

  test('inclusions that double at each of 60 levels end quickly', () => {
    const files: Record<string, object> = {
      'k0/kustomization.yaml': { resources: ['pod.yaml'] },
      'k0/pod.yaml': pod('x'),
    };
    for (let level = 1; level <= 60; level += 1) {
      files[`k${level}/kustomization.yaml`] = {
        resources: [`../l${level}`, `../k${level - 1}`],
        components: [`../c${level}`],
      };
      files[`l${level}/kustomization.yaml`] = { resources: [`../k${level - 1}`] };
      files[`c${level}/kustomization.yaml`] = {
        apiVersion: 'kustomize.config.k8s.io/v1alpha1',
        kind: 'Component',
        components: level > 1 ? [`../c${level - 1}`, `./../c${level - 1}/.`] : [],
      };
    }
    const started = performance.now();
    expect(render(files).roots).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('Flux has a kind of the same name that is no kustomization', () => {
    const flux = {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: 'x' },
      spec: { path: './a' },
    };
    expect(summarise({ 'flux.yaml': flux })).toEqual([]);
  });
});

describe('generators', () => {
  const generated = (generator: object, options: object = {}) =>
    render({ 'kustomization.yaml': { configMapGenerator: [generator], ...options } }).roots[0]?.objects[0]?.generator;

  test('keys come from literals and from the names of files', () => {
    const generator = generated({
      name: 'x',
      literals: ['a=1', 'b=c=d'],
      files: ['conf/app.properties', 'other=conf/x.txt'],
    });
    expect([...(generator?.keys ?? [])]).toEqual(['a', 'b', 'app.properties', 'other']);
    expect(generator?.hasAllKeys).toBe(true);
  });

  test.each([{ envs: ['.env'] }, { env: '.env' }])(
    'a file of variables holds keys that cannot be read: %j',
    (source) => {
      expect(generated({ name: 'x', ...source })?.hasAllKeys).toBe(false);
    },
  );

  test('a hash ends the name unless an option says otherwise', () => {
    expect(generated({ name: 'x' })?.hasHashSuffix).toBe(true);
    expect(generated({ name: 'x', options: { disableNameSuffixHash: true } })?.hasHashSuffix).toBe(false);
    expect(generated({ name: 'x' }, { generatorOptions: { disableNameSuffixHash: true } })?.hasHashSuffix).toBe(false);
  });
});
