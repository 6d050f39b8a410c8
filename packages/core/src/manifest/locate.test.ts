import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Location } from '../finding.js';
import type { FieldPath } from './field-path.js';
import { parseManifestFile } from './parse-manifests.js';

const DEPLOYMENT = `# the shop
apiVersion: apps/v1
kind: Deployment
metadata: {name: catalog, labels: {"app": 'shop'}}
spec:
  replicas:
  template:
    spec:
      containers:
        - name: catalog   # first
          image: "shop/catalog:1.2"
          resources: &small
            limits: {memory: 64Mi}
          args:
          - -c
          - |
            exec app
        - image: other
          name: sidecar
          resources: *small
          securityContext:
            <<: &base {runAsUser: 0x10}
            privileged: no
      volumes: []
`;

function locate(path: FieldPath, text = DEPLOYMENT) {
  const location = parseManifestFile({ path: 'a.yaml', text }).manifests[0]?.locate(path);
  return location && cut(text, location);
}

function cut(text: string, { start, end }: Location): string {
  const lines = text.split('\n');
  if (start.line === end.line) return lines[start.line - 1]?.slice(start.column - 1, end.column - 1) ?? '';
  const middle = lines.slice(start.line, end.line - 1);
  return [
    lines[start.line - 1]?.slice(start.column - 1),
    ...middle,
    lines[end.line - 1]?.slice(0, end.column - 1),
  ].join('\n');
}

const CONTAINERS = ['spec', 'template', 'spec', 'containers'];

describe('locate', () => {
  it.each<readonly [FieldPath, string]>([
    [[], 'apiVersion'],
    [['apiVersion'], 'apps/v1'],
    [['metadata'], 'metadata'],
    [['metadata', 'name'], 'catalog'],
    [['metadata', 'labels', 'app'], "'shop'"],
    [['spec', 'replicas'], 'replicas'],
    [CONTAINERS, 'containers'],
    [[...CONTAINERS, 0], 'name: catalog   # first'],
    [[...CONTAINERS, 0, 'image'], '"shop/catalog:1.2"'],
    [[...CONTAINERS, 0, 'args', 0], '-c'],
    [[...CONTAINERS, 0, 'args', 1], '|'],
    [[...CONTAINERS, 1], 'image: other'],
    [[...CONTAINERS, 1, 'resources'], 'resources'],
    [[...CONTAINERS, 1, 'resources', 'limits', 'memory'], '64Mi'],
    [[...CONTAINERS, 1, 'securityContext', 'runAsUser'], '0x10'],
    [[...CONTAINERS, 1, 'securityContext', 'privileged'], 'no'],
    [['spec', 'template', 'spec', 'volumes'], 'volumes'],
  ])('finds %j', (path, expected) => {
    expect(locate(path)).toBe(expected);
  });

  it.each<readonly [FieldPath, string]>([
    [['status', 'phase'], 'apiVersion'],
    [['spec', 'strategy', 'type'], 'spec'],
    [[...CONTAINERS, 0, 'livenessProbe', 'httpGet'], 'name: catalog   # first'],
    [[...CONTAINERS, 7], 'containers'],
    [[...CONTAINERS, 'x'], 'containers'],
    [['apiVersion', 'x', 0], 'apps/v1'],
    [['constructor'], 'apiVersion'],
    [['metadata', '__proto__'], 'metadata'],
  ])('finds the nearest parent of the missing %j', (path, expected) => {
    expect(locate(path)).toBe(expected);
  });

  it('finds keys that JavaScript objects put first, and __proto__', () => {
    const text =
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  b: one\n  10: ten\n  9: nine\n  __proto__: {x: deep}\n  08: eight\n  c: last\n';
    const at = (...path: string[]) => locate(['data', ...path], text);
    expect([at('b'), at('10'), at('9'), at('__proto__', 'x'), at('8'), at('c')]).toEqual([
      'one',
      'ten',
      'nine',
      'deep',
      'eight',
      'last',
    ]);
  });

  it('finds a field in a JSON file of one line', () => {
    const text = '{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"name":"a"},{"name":"b"}]}}';
    expect(locate([], text)).toBe('"apiVersion"');
    expect(locate(['spec', 'containers', 1], text)).toBe('{"name":"b"}');
    expect(locate(['spec', 'containers', 1, 'name'], text)).toBe('"b"');
  });
});

describe('every scalar', () => {
  const key = fc.oneof(fc.stringMatching(/^[a-z][a-zA-Z0-9./-]{0,8}$/), fc.integer({ min: 0, max: 99 }).map(String));
  const scalar = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('multi\nline\n', '0777', 'yes', '12:30'),
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
    ),
  }));

  it('is located where its text, cut out, reads as the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(key, tree, { maxKeys: 5 }), fc.boolean(), fc.boolean(), (data, isJson, hasCrlf) => {
        const object = { apiVersion: 'v1', kind: 'ConfigMap', data };
        const yaml = isJson
          ? JSON.stringify(object, null, 1)
          : stringify(object, { version: '1.1', blockQuote: false, lineWidth: 0 });
        const text = hasCrlf ? yaml.replaceAll('\n', '\r\n') : yaml;
        const [manifest] = parseManifestFile({ path: 'a.yaml', text }).manifests;
        expect(manifest?.toObject()).toEqual(JSON.parse(JSON.stringify(object)));
        for (const [path, value] of scalarsOf(object)) {
          const location = manifest?.locate(path);
          const piece = location ? cut(text, location) : '';
          const wrapped = `apiVersion: v1\nkind: X\nv: ${piece}\n`;
          expect(parseManifestFile({ path: 'b.yaml', text: wrapped }).manifests[0]?.toObject()['v']).toEqual(value);
        }
      }),
      { numRuns: 300, examples: [[{ a: { '0': '<%' } }, false, false]] },
    );
  });
});

function* scalarsOf(value: unknown, path: FieldPath = []): Generator<readonly [FieldPath, unknown]> {
  if (typeof value !== 'object' || value === null) yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* scalarsOf(item, [...path, index]);
  else for (const [key, item] of Object.entries(value)) yield* scalarsOf(item, [...path, key]);
}
