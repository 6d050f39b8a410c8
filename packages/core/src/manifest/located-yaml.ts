import type { Position } from '../finding.js';
import { decodeDocument } from './decode-document.js';
import type { FieldPath } from './field-path.js';
import {
  findLineStarts,
  findRow,
  type LineStarts,
  PositionTableBuilder,
  positionAt,
  rangeOfRow,
} from './position-table.js';
import { readYamlDocuments } from './yaml-documents.js';

/** The end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** One YAML document of ours, such as crashlint.yaml, whose fields can be located. */
export interface LocatedDocument {
  /** Plain JSON values, read as Kubernetes reads them. Null for an empty document. */
  readonly value: unknown;
  /** The key of a map or list, the value of a scalar; of a missing field, its nearest existing parent. */
  readonly locate: (path: FieldPath) => Range;
}

export interface LocatedSyntaxError extends Position {
  readonly message: string;
}

export interface LocatedYaml {
  /** The first document; absent when anything in the text is wrong. */
  readonly document?: LocatedDocument;
  /** Syntax errors and duplicate keys. */
  readonly problems: readonly LocatedSyntaxError[];
}

/** Never throws. */
export function readLocatedYaml(original: string): LocatedYaml {
  const text = original.charCodeAt(0) === 0xfeff ? original.slice(1) : original;
  const lineStarts = findLineStarts(text);
  const builder = new PositionTableBuilder();
  const problems: LocatedSyntaxError[] = [];
  let first: LocatedDocument | undefined;
  for (const document of readYamlDocuments(text)) {
    const { value, table, duplicates, fault } = document.faults.length > 0 ? BROKEN : decodeDocument(document, builder);
    const faults = fault ? [fault] : document.faults;
    for (const { offset, reason } of faults) problems.push({ message: reason, ...positionAt(lineStarts, offset) });
    for (const { offset, key } of duplicates) {
      problems.push({
        message: `the key ${JSON.stringify(key)} stands twice in one map`,
        ...positionAt(lineStarts, offset),
      });
    }
    first ??= { value: value ?? null, locate: (path) => locate(path, value, table, lineStarts) };
  }
  if (problems.length > 0) return { problems };
  return { document: first ?? { value: null, locate: () => ORIGIN }, problems };
}

const BROKEN = { value: undefined, table: new Uint32Array(0), duplicates: [], fault: undefined } as const;
const ORIGIN: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

function locate(path: FieldPath, value: unknown, table: Uint32Array, lineStarts: LineStarts): Range {
  const [start, end] = rangeOfRow(table, findRow(table, value, path));
  return { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
}
