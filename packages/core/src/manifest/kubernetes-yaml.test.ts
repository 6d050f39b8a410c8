import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeDocument } from './decode-document.js';
import { PositionTableBuilder } from './position-table.js';
import { readYamlDocuments } from './yaml-documents.js';

/** What sigs.k8s.io/yaml v1.6.0 makes of a text; written by verification/yaml/verify.mjs. */
interface Row {
  readonly yaml: string;
  readonly json?: unknown;
  readonly error?: string;
}

const rows = JSON.parse(readFileSync(new URL('./kubernetes-yaml.cases.json', import.meta.url), 'utf8')) as Row[];

/** Text that Kubernetes refuses and we take: nothing goes wrong when we read more than it does. */
const WE_ALSO_READ: ReadonlyMap<string, string> = new Map([
  ['a: &a-b_c.d 1\nb: *a-b_c.d\n', 'YAML 1.2 lets anchors hold dots'],
  ['a: |\n  \tx\n', 'a tab after the indentation of a block scalar is its content by the specification'],
  ['a: "\\/"\n', 'JSON knows \\/, and kubectl reads JSON files with a JSON parser'],
  ['a: "\\ud83d\\ude00"\n', 'JSON knows surrogate pairs, as above'],
  ['a: \u0007\n', 'control characters inside text are let through'],
  ['a: \u007f\n', 'control characters inside text are let through'],
  ['a: x\u2028y\n', 'U+2028 breaks lines in YAML 1.1 only'],
  ['a: \u0085x\n', 'U+0085 breaks lines in YAML 1.1 only'],
  [`${'k'.repeat(1100)}: 1\n`, 'keys of more than 1024 characters are let through by the lenient reading'],
  ['a: {x\n  y: z}\n', 'a key of a flow map may span lines in YAML 1.2'],
  ['...\n', 'an end marker without a document is an empty document'],
  ['%YAML 1.2\n---\na: yes\n', 'the version of YAML is ignored'],
  ['%FOO bar\n---\na: 1\n', 'unknown directives are ignored, as the specification asks'],
  ['- a\n-\tb\n', 'YAML 1.2 lets a tab follow the dash'],
  ['a: 1\n\t\nb: 2\n', 'a tab on an otherwise empty line is no indentation'],
  ['a: 1\n\t# c\nb: 2\n', 'a tab before a comment is no indentation'],
  ['a: !!timestamp 2024-13-01\n', 'dates are not checked against the calendar'],
]);

/** Text that Kubernetes takes and we refuse, each with the reason why that is no loss. */
const WE_REFUSE: ReadonlyMap<string, string> = new Map([
  ['a: &x k\n*x: 1\n', 'YAML 1.2 reads the colon as part of the alias name'],
  ['"a":1\n', 'go-yaml reads only the key and drops the rest without a word'],
  [' a: 1\nb: 2\n', 'go-yaml reads only the first line and drops the rest'],
  ['a: [#x\n 1]\n', 'a comment glued to a bracket'],
  ['a: x\rb: y\r\n', 'a lone carriage return does not end a line in any editor of today'],
]);

function decode(text: string): { readonly value: unknown } | undefined {
  for (const document of readYamlDocuments(text)) {
    if (document.faults.length > 0) return undefined;
    const { value, fault } = decodeDocument(document, new PositionTableBuilder());
    return fault ? undefined : { value };
  }
  return { value: null };
}

describe('values as Kubernetes reads them', () => {
  it.each(
    rows
      .filter((row) => 'json' in row && !WE_REFUSE.has(row.yaml))
      .map((row) => [JSON.stringify(row.yaml), row] as const),
  )('%s', (_, row) => {
    expect(decode(row.yaml)).toBeDefined();
    expect(withoutNegativeZero(decode(row.yaml)?.value)).toStrictEqual(row.json);
  });

  it('are refused where Kubernetes refuses them', () => {
    const taken = rows.filter((row) => row.error !== undefined && decode(row.yaml)).map((row) => row.yaml);
    expect(taken).toEqual(expect.arrayContaining([...WE_ALSO_READ.keys()]));
    expect(taken.filter((text) => !WE_ALSO_READ.has(text))).toEqual([]);
  });

  it('are refused, though Kubernetes takes them, only where that is known', () => {
    const refused = rows.filter((row) => row.error === undefined && !decode(row.yaml)).map((row) => row.yaml);
    expect(new Set(refused)).toEqual(new Set(WE_REFUSE.keys()));
  });
});

function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
