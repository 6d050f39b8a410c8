import { describe, expect, it } from 'vitest';
import { findJsonObjects } from './json-values.js';
import { parseManifestFile } from './parse-manifests.js';

const text = [
  '{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "one"}, "data": {"a": "}{ \\" {"}}',
  '{',
  '  "apiVersion": "v1",',
  '  "kind": "Secret",',
  '  "metadata": {"name": "two"}',
  '}',
  '',
].join('\n');

describe('JSON objects that follow each other', () => {
  it('are read one by one, as kubectl does', () => {
    const { manifests, problems } = parseManifestFile({ path: 'all.json', text });
    expect(problems).toEqual([]);
    expect(manifests.map(({ kind, name }) => `${kind}/${name}`)).toEqual(['ConfigMap/one', 'Secret/two']);
  });

  it('keep their places in the file', () => {
    const [, second] = parseManifestFile({ path: 'all.json', text }).manifests;
    expect(second?.locate(['kind'])?.start).toEqual({ line: 4, column: 11 });
  });

  it.each([
    ['one object', '{"a": 1}\n'],
    ['a list', '[1]\n[2]'],
    ['YAML documents in flow style', '{a: 1}\n---\n{b: 2}\n'],
    ['an object that is not closed', '{"a": 1}\n{"b": '],
    ['block style', 'a: {"b": 1}\n'],
  ])('%s is left to the YAML reader', (_, other) => {
    expect(findJsonObjects(other)).toBeUndefined();
  });

  it('does not mistake brackets and quotes within strings', () => {
    expect(findJsonObjects(String.raw`{"a": "\\"}{"b": "}\"{"} `)).toEqual([
      [0, 11],
      [11, 24],
    ]);
  });
});
