import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from 'yaml';
import { type AliasTargets, resolveAliases } from './aliases.js';
import { resolveKubernetesKey, resolveKubernetesScalar, type ScalarText } from './kubernetes-scalar.js';
import type { PositionTable, PositionTableBuilder } from './position-table.js';
import type { DocumentFault, YamlDocument } from './yaml-documents.js';

/** A key that stands twice in one map; go-yaml keeps the last. Offsets are into the text of the file. */
export interface DuplicateKey {
  readonly key: string;
  readonly offset: number;
  readonly firstOffset: number;
}

export interface DecodedDocument {
  /** What Kubernetes makes of the document: JSON values only. */
  readonly value: unknown;
  readonly table: PositionTable;
  readonly duplicates: readonly DuplicateKey[];
  readonly fault: DocumentFault | undefined;
}

interface Decoding {
  readonly text: string;
  readonly base: number;
  readonly aliases: AliasTargets;
  readonly table: PositionTableBuilder;
  readonly duplicates: Map<number, DuplicateKey>;
  fault: DocumentFault | undefined;
}

/** Offsets into the part of the file; undefined where a node has no key. */
type Range = readonly [start: number, end: number, ...rest: number[]] | undefined;

interface Entry {
  readonly key: Node | null;
  readonly value: Node | null;
}

const MERGE_TAG = 'tag:yaml.org,2002:merge';
const LONGEST_SHOWN = 200;
const EMPTY: ScalarText = { text: '', tag: undefined, plain: true };

/** Turns the nodes into the plain value and the table of its positions. The table's order is that of the value. */
export function decodeDocument(document: YamlDocument, table: PositionTableBuilder): DecodedDocument {
  const { text, base, contents } = document;
  const aliases = resolveAliases(document);
  if (!('size' in aliases)) return { value: undefined, table: table.take(), duplicates: [], fault: aliases };
  const decoding: Decoding = { text, base, aliases, table, duplicates: new Map(), fault: undefined };
  const value = decodeNode(contents, firstKeyOf(contents), decoding);
  return { value, table: table.take(), duplicates: [...decoding.duplicates.values()], fault: decoding.fault };
}

function decodeNode(written: unknown, key: Range, decoding: Decoding): unknown {
  const node = isAlias(written) ? decoding.aliases.get(written) : written;
  if (isScalar(node)) return decodeScalar(node, key, decoding);
  if (!isMap(node) && !isSeq(node)) return decodeMissing(key, decoding);
  const row = openCollection(key ?? firstLineOf(written as Node, decoding.text), decoding);
  const value = isMap(node) ? decodeMap(node, decoding) : node.items.map((item) => decodeItem(item, decoding));
  decoding.table.close(row);
  return value;
}

function decodeScalar(node: Scalar, key: Range, decoding: Decoding): unknown {
  const [start, end] = rangeOfScalar(node, decoding.text);
  const [from, to] = start === end && key ? key : [start, end];
  decoding.table.open(decoding.base + from, decoding.base + to);
  const value = resolveKubernetesScalar(scalarText(node));
  if (value === undefined) report(decoding, start, 'a value does not fit its tag');
  else if (typeof value === 'number' && !Number.isFinite(value)) {
    report(decoding, start, 'infinity and NaN cannot be written as JSON; quote the value if it is meant as text');
  } else return value;
  return null;
}

function decodeMissing(key: Range, decoding: Decoding): null {
  const [start, end] = key ?? [0, 0];
  decoding.table.open(decoding.base + start, decoding.base + end);
  return null;
}

/** In a flow list, `[a: 1]` is a pair that the composer has already made a map of. */
function decodeItem(item: unknown, decoding: Decoding): unknown {
  return decodeNode(item, undefined, decoding);
}

function decodeMap(map: YAMLMap, decoding: Decoding): Record<string, unknown> {
  const keys: string[] = [];
  for (const pair of map.items) {
    const key = isMergeKey(pair.key) ? undefined : keyOf(pair.key, decoding);
    if (key === undefined || !isOrdinary(key)) return decodeIrregularMap(map, decoding);
    keys.push(key);
  }
  if (hasDuplicate(keys)) return decodeIrregularMap(map, decoding);
  const object: Record<string, unknown> = {};
  for (let index = 0; index < keys.length; index += 1) {
    const pair = map.items[index] as Pair;
    object[keys[index] as string] = decodeNode(pair.value, rangeOfKey(pair.key), decoding);
  }
  return object;
}

/** A map whose keys are not simply its pairs in order: merges, duplicates, or keys that an object sorts to its front. */
function decodeIrregularMap(map: YAMLMap, decoding: Decoding): Record<string, unknown> {
  const entries = new Map<string, Entry>();
  collectEntries(map, entries, decoding);
  const object: Record<string, unknown> = {};
  for (const key of inObjectOrder([...entries.keys()])) {
    const entry = entries.get(key);
    const value = decodeNode(entry?.value, rangeOfKey(entry?.key), decoding);
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}

/**
 * go-yaml v2 applies pairs and merges in the order in which they stand, each over what came before: a key that stands
 * before `<<` is overridden by it, one after it overrides. Of a list of merges the first wins.
 */
function collectEntries(map: YAMLMap, entries: Map<string, Entry>, decoding: Decoding): void {
  const seen = new Map<string, number>();
  for (const pair of map.items) {
    if (isMergeKey(pair.key)) {
      mergeInto(pair.value, entries, decoding);
      continue;
    }
    const offset = decoding.base + (rangeOfKey(pair.key)?.[0] ?? map.range?.[0] ?? 0);
    const key = keyOf(pair.key, decoding);
    if (key === undefined) {
      report(
        decoding,
        offset - decoding.base,
        'a key is empty, a map or a list; Kubernetes takes only text, numbers and booleans',
      );
      continue;
    }
    const firstOffset = seen.get(key);
    if (firstOffset !== undefined) decoding.duplicates.set(offset, { key, offset, firstOffset });
    else seen.set(key, offset);
    entries.set(key, { key: pair.key as Node | null, value: pair.value as Node | null });
  }
}

function mergeInto(written: unknown, entries: Map<string, Entry>, decoding: Decoding): void {
  const node = isAlias(written) ? decoding.aliases.get(written) : written;
  if (isMap(node)) {
    collectEntries(node, entries, decoding);
    return;
  }
  const sources = isSeq(written) ? [...written.items].reverse() : [undefined];
  for (const source of sources) {
    const map = isAlias(source) ? decoding.aliases.get(source) : source;
    if (isMap(map)) collectEntries(map, entries, decoding);
    else
      report(decoding, (written as Node | null)?.range?.[0] ?? 0, 'the merge key `<<` needs a map or a list of maps');
  }
}

function keyOf(written: unknown, decoding: Decoding): string | undefined {
  const node = isAlias(written) ? decoding.aliases.get(written) : written;
  return isScalar(node) ? resolveKubernetesKey(scalarText(node)) : undefined;
}

function isMergeKey(node: unknown): boolean {
  if (!isScalar(node) || node.source !== '<<') return false;
  const { tag, plain } = scalarText(node);
  return tag === undefined ? plain : tag === '!' || tag === MERGE_TAG;
}

function scalarText(node: Scalar): ScalarText {
  if (node.source === undefined) return EMPTY;
  return { text: node.source, tag: node.tag, plain: node.type === Scalar.PLAIN || node.type === undefined };
}

/** Objects put keys that look like array indices first, and `__proto__` is not an ordinary assignment. */
function isOrdinary(key: string): boolean {
  const first = key.charCodeAt(0);
  return !(first >= 0x30 && first <= 0x39 && isIndex(key)) && key !== '__proto__';
}

function isIndex(key: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
}

function inObjectOrder(keys: readonly string[]): string[] {
  const indices = keys.filter(isIndex).sort((one, other) => Number(one) - Number(other));
  return [...indices, ...keys.filter((key) => !isIndex(key))];
}

/** Nearly all maps have a few keys, for which comparing is faster than a set. */
function hasDuplicate(keys: readonly string[]): boolean {
  if (keys.length > 12) return new Set(keys).size !== keys.length;
  for (let index = 1; index < keys.length; index += 1) {
    if (keys.lastIndexOf(keys[index] as string, index - 1) !== -1) return true;
  }
  return false;
}

function openCollection([start, end]: readonly [number, number, ...number[]], { table, base }: Decoding): number {
  return table.open(base + start, base + end);
}

function rangeOfKey(key: unknown): Range {
  const range = (key as Node | null | undefined)?.range;
  return range && range[1] > range[0] ? range : undefined;
}

function firstKeyOf(node: Node | null): Range {
  const first = isMap(node) || isSeq(node) ? node.items[0] : undefined;
  return isPair(first) ? rangeOfKey(first.key) : undefined;
}

/** A block scalar is shown by its header, such as `|-`: its lines may be many. */
function rangeOfScalar(node: Scalar, text: string): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0];
  if (node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED) return [start, end];
  return [start, endOfLine(start, end, text)];
}

function firstLineOf(node: Node, text: string): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, endOfLine(start, end, text)];
}

/** Looks no further than an editor would show, so that a file of one long line costs no more than others. */
function endOfLine(start: number, end: number, text: string): number {
  const line = text.slice(start, Math.min(end, start + LONGEST_SHOWN));
  const newline = line.indexOf('\n');
  return start + Math.max(1, (newline === -1 ? line : line.slice(0, newline)).trimEnd().length);
}

function report(decoding: Decoding, offset: number, reason: string): void {
  decoding.fault ??= { code: 'yaml-syntax', offset: decoding.base + offset, reason };
}
