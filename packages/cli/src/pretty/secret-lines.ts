import { type Manifest, parseManifests, type SourceFile } from '@crashlint/core';

/** What may be shown of a line that belongs to a Secret. */
export interface MaskedLine {
  readonly text: string;
  /** False when the text is the beginning of the line, so that its columns still hold. */
  readonly isMasked: boolean;
}

const MASK = '•••';
/** Where the value of a Secret's own field cannot be secret. */
const OPEN_FIELDS = [
  ['apiVersion'],
  ['kind'],
  ['type'],
  ['immutable'],
  ['metadata', 'name'],
  ['metadata', 'namespace'],
];
const OPEN_MAPS = [['metadata'], ['data'], ['stringData']];

/**
 * Every line of every Secret of a file, as it may be shown: names and keys, never a value, a comment or an annotation.
 * A line that is missing here may be shown as it is. 1-based.
 */
export function maskSecretLines(source: SourceFile): ReadonlyMap<number, MaskedLine> {
  if (!mayHoldSecret(source.text)) return new Map();
  const lines = source.text.split(/\r?\n/);
  const { manifests } = parseManifests([{ ...source, text: blankOthers(source.text) }]);
  const masked = new Map<number, MaskedLine>();
  manifests.forEach((manifest, index) => {
    if (manifest.kind !== 'Secret') return;
    for (const line of linesOf(manifest, manifests[index + 1], lines)) {
      const text = lines[line - 1] ?? '';
      if (text.trim() !== '') masked.set(line, mask(/^\s*/.exec(text)?.[0] ?? ''));
    }
    for (const [line, text] of openLines(manifest, lines)) masked.set(line, text);
  });
  return masked;
}

/** A quoted kind may be written with escapes, or over two lines. */
function mayHoldSecret(text: string): boolean {
  return /Secret|\\[uxU\r\n]/.test(text);
}

/**
 * The text with the lines of documents that cannot hold a Secret emptied, as parsing them is most of the work. `---` at
 * the beginning of a line ends a document even within its texts; a directive before it belongs to the next.
 */
function blankOthers(text: string): string {
  if (/^%/m.test(text)) return text;
  const documents = text.split(/^(?=---(?:\s|$))/m);
  return documents.map((one) => (mayHoldSecret(one) ? one : one.replace(/[^\r\n]+/g, ''))).join('');
}

/** From its first line to the next object or the end of the document. Objects may share a line; then both lose it. */
function linesOf(manifest: Manifest, next: Manifest | undefined, lines: readonly string[]): readonly number[] {
  const first = manifest.locate([])?.start.line ?? 1;
  const nextStart = next?.locate([])?.start;
  const sharesLine =
    nextStart !== undefined && /[^\s-]/.test((lines[nextStart.line - 1] ?? '').slice(0, nextStart.column - 1));
  const last = nextStart === undefined ? lines.length : nextStart.line - (sharesLine ? 0 : 1);
  const end = lines.findIndex((text, index) => index >= first && index < last && /^(---|\.\.\.)(\s|$)/.test(text));
  const count = (end === -1 ? last : end) - first + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => first + index);
}

/** Lines that hold one field and nothing else before its value. */
function* openLines(manifest: Manifest, lines: readonly string[]): Generator<readonly [number, MaskedLine]> {
  for (const path of OPEN_FIELDS) {
    const field = findField(manifest, path, lines);
    if (field !== undefined) yield [field.line, { text: field.text.slice(0, field.end).trimEnd(), isMasked: false }];
  }
  for (const path of OPEN_MAPS) {
    const field = findField(manifest, path, lines);
    const isEmpty = field?.text.slice(field.prefix.length + 1).trim() === '';
    if (field !== undefined)
      yield [field.line, isEmpty ? { text: `${field.prefix}:`, isMasked: false } : mask(`${field.prefix}: `)];
  }
  for (const map of ['data', 'stringData']) {
    for (const key of keysOf(manifest.toObject()[map])) {
      const field = findField(manifest, [map, key], lines);
      if (field !== undefined) yield [field.line, mask(`${field.prefix}: `)];
    }
  }
}

function mask(shown: string): MaskedLine {
  return { text: `${shown}${MASK}`, isMasked: true };
}

interface FieldLine {
  readonly line: number;
  readonly text: string;
  /** Indentation and key. */
  readonly prefix: string;
  /** Where the located range ends, as an index into `text`. */
  readonly end: number;
}

/** Undefined when the line does not begin with the key, as in a flow map. */
function findField(manifest: Manifest, path: readonly string[], lines: readonly string[]): FieldLine | undefined {
  const location = manifest.locate(path);
  const key = path.at(-1) ?? '';
  const text = lines[(location?.start.line ?? 0) - 1];
  if (location === undefined || text === undefined) return undefined;
  const { start, end } = location;
  const prefix = [key, `'${key}'`, `"${key}"`]
    .map((form) => prefixWith(form, text))
    .find((found) => found !== undefined);
  if (prefix === undefined) return undefined;
  return { line: start.line, text, prefix, end: end.line === start.line ? end.column - 1 : prefix.length };
}

function prefixWith(key: string, text: string): string | undefined {
  const indentation = /^[\s-]*/.exec(text)?.[0] ?? '';
  return text.startsWith(`${key}:`, indentation.length) ? indentation + key : undefined;
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
