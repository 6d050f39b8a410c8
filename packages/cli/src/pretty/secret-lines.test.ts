import { describe, expect, test } from 'vitest';
import { createSourceText } from './source-text.js';

const HIDDEN = ['hunter2', 'correct-horse', 'tr0ub4dor', 'c2VjcmV0', 'battery'];

/** The lines of the text as they may be shown. */
function shown(text: string): readonly string[] {
  const source = createSourceText({ path: 'a.yaml', text });
  return text.split('\n').map((_, index) => source.lineAt(index + 1) ?? '');
}

describe('lines of a Secret', () => {
  test('show names and keys, and no values', () => {
    const text = [
      'apiVersion: v1',
      'kind: Secret',
      'metadata:',
      '  name: keys # hunter2',
      '  annotations:',
      '    last-applied: "correct-horse"',
      'type: Opaque',
      'stringData:',
      '  API_KEY: hunter2 # correct-horse',
      '  FILE: |',
      '    tr0ub4dor: battery',
      '  LONG: battery',
      '    tr0ub4dor hunter2',
      'data:',
      '  "x": c2VjcmV0',
    ].join('\n');
    expect(shown(text)).toEqual([
      'apiVersion: v1',
      'kind: Secret',
      'metadata:',
      '  name: keys',
      '  •••',
      '    •••',
      'type: Opaque',
      'stringData:',
      '  API_KEY: •••',
      '  FILE: •••',
      '    •••',
      '  LONG: •••',
      '    •••',
      'data:',
      '  "x": •••',
    ]);
  });

  test.each([
    '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"a"},"data":{"name":"c2VjcmV0"}}',
    'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {name: hunter2, kind: correct-horse}\n',
    'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  kind: hunter2\n  name:\n    correct-horse\n  type: >-\n    name: tr0ub4dor\n',
    'apiVersion: v1\nkind: "Secr\\u0065t"\nmetadata: {name: a}\nstringData: {a: hunter2}\n',
    'apiVersion: v1\nkind: "Secr\\U00000065t"\nmetadata: {name: a}\nstringData: {a: hunter2}\n',
    'apiVersion: v1\nkind: "Secr\\\n  et"\nmetadata: {name: a}\nstringData: {a: hunter2}\n',
    'kind: ConfigMap\n---\nkind: ConfigMap\ndata: {a: "\n\n"}\n--- # next\napiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  a: hunter2\n...\n---\nkind: Pod\n',
    '%TAG ! tag:yaml.org,2002:\n---\napiVersion: v1\nkind: !str Secret\nmetadata: {name: a}\nstringData: {a: hunter2}\n',
    'apiVersion: v1\nkind: List\nitems:\n  - kind: Secret\n    apiVersion: v1\n    metadata:\n      name: a\n    data:\n      a: c2VjcmV0\n  - {kind: Secret, apiVersion: v1, metadata: {name: b}, stringData: {name: hunter2}}\n',
  ])('%j shows none of its values', (text) => {
    const all = shown(text).join('\n');
    for (const value of HIDDEN) expect(all).not.toContain(value);
  });

  test('lines before and after the Secret stay as they are', () => {
    const text =
      'a: hunter2\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {a: c2VjcmV0}\n---\nb: Secret';
    const lines = shown(text);
    expect([lines[0], lines.at(-1)]).toEqual(['a: hunter2', 'b: Secret']);
    expect(lines[5]).toBe('data: •••');
  });
});
