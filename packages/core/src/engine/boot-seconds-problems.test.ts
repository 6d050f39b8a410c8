import { expect, test } from 'vitest';
import { analyze } from '../analyze.js';
import { parseManifests } from '../manifest/parse-manifests.js';

function problemsOf(text: string): readonly string[] {
  return analyze(parseManifests([{ path: 'catalog.yaml', text }])).problems.map(
    ({ code, severity, file, line, column, message }) => `${severity} ${code} ${file}:${line}:${column} ${message}`,
  );
}

function deployment(ofWorkload: string, ofTemplate = '"5"'): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
  annotations:
    crashlint.dev/boot-seconds: ${ofWorkload}
spec:
  template:
    metadata:
      annotations:
        crashlint.dev/boot-seconds: ${ofTemplate}
    spec:
      containers:
        - name: catalog
          image: ghcr.io/northwind-shop/catalog:1
`;
}

const HEAD = 'warning invalid-config catalog.yaml';

test.each(['"45"', '45s', '"12.5"', '"45, catalog=60"'])('%s can be read', (value) => {
  expect(problemsOf(deployment(value, value))).toEqual([]);
});

test.each([
  ['soon', 'says "soon", which is not a time in seconds such as "45" or "catalog=45".'],
  ['"0"', 'says "0", which is not a time in seconds such as "45" or "catalog=45".'],
  ['""', 'says "", which is not a time in seconds such as "45" or "catalog=45".'],
  ['catalog 45', 'says "catalog 45", which is not a time in seconds such as "45" or "catalog=45".'],
  ['45', 'is text: write the seconds in quotes, for example "45".'],
  ['catalgo=45', 'names the container catalgo, which is not there; did you mean catalog?'],
])('%s is told at its place', (value, fault) => {
  const message = `The annotation crashlint.dev/boot-seconds ${fault}`;
  expect(problemsOf(deployment(value))).toEqual([`${HEAD}:6:33 ${message}`]);
  expect(problemsOf(deployment('"5"', value))).toEqual([`${HEAD}:11:37 ${message}`]);
});

test('each wrong item is told, and the annotation of a bare pod once', () => {
  const pod = `apiVersion: v1
kind: Pod
metadata: {name: catalog, annotations: {crashlint.dev/boot-seconds: "soon, later, 5"}}
spec: {containers: [{name: catalog, image: ghcr.io/northwind-shop/catalog:1}]}
`;
  expect(problemsOf(pod)).toHaveLength(2);
});
