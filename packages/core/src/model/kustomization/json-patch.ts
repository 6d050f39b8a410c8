import type { JsonObject } from '../../manifest/manifest.js';
import { isObject, readObjects } from '../read.js';

/** One operation of RFC 6902. */
export interface Operation {
  readonly op: string;
  readonly path: string;
  readonly from?: string;
  readonly value?: unknown;
}

const OPS: ReadonlySet<string> = new Set(['add', 'remove', 'replace', 'move', 'copy', 'test']);

/** Undefined when some item is no operation. */
export function readOperations(list: readonly unknown[]): readonly Operation[] | undefined {
  const operations = readObjects(list).flatMap(({ value: { op, path, from, value } }): Operation[] => {
    if (typeof op !== 'string' || !OPS.has(op) || typeof path !== 'string') return [];
    return [{ op, path, ...(typeof from === 'string' ? { from } : {}), value }];
  });
  return operations.length === list.length && list.length > 0 ? operations : undefined;
}

/**
 * The object after the operations, read as gopkg.in/evanphx/json-patch.v4 does, which kustomize uses; undefined when one of
 * them fails, as the whole build then does.
 */
export function applyOperations(object: JsonObject, operations: readonly Operation[]): JsonObject | undefined {
  let root: unknown = object;
  for (const operation of operations) root = applyOperation(root, operation);
  return isObject(root) ? root : undefined;
}

/** Undefined when it fails, also for a root that is undefined because an earlier one has. */
function applyOperation(root: unknown, { op, path, from, value }: Operation): unknown {
  const at = readPointer(path);
  if (op === 'add') return editAt(root, at, insert(value));
  if (op === 'replace') return editAt(root, at, replace(value));
  if (op === 'remove') return editAt(root, at, remove);
  if (op === 'test') return JSON.stringify(valueAt(root, at)) === JSON.stringify(value) ? root : undefined;
  const source = readPointer(from ?? '');
  const moved = valueAt(root, source);
  if (moved === undefined) return undefined;
  return editAt(op === 'move' ? editAt(root, source, remove) : root, at, insert(moved));
}

/** `/a~1b/0` -> `a/b`, `0`. */
function readPointer(text: string): readonly string[] {
  const segments = text.split('/').slice(1);
  return segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Changes the list or map that holds the last segment; undefined when it cannot. */
type Edit = (holder: unknown, segment: string) => unknown;

/** A copy in which the holder of the path's last segment is edited; undefined when there is no such place. */
function editAt(value: unknown, [segment, ...rest]: readonly string[], edit: Edit): unknown {
  if (segment === undefined) return undefined;
  if (rest.length === 0) return edit(value, segment);
  const changed = editAt(childOf(value, segment), rest, edit);
  return changed === undefined ? undefined : replace(changed)(value, segment);
}

function insert(value: unknown): Edit {
  return (holder, segment) => {
    if (isObject(holder)) return { ...holder, [segment]: value };
    if (!Array.isArray(holder)) return undefined;
    if (segment === '-') return [...holder, value];
    const index = indexIn(holder, segment);
    return index > holder.length ? undefined : [...holder.slice(0, index), value, ...holder.slice(index)];
  };
}

/** In a map it adds what is not there, as the library that kustomize uses does. */
function replace(value: unknown): Edit {
  return (holder, segment) => {
    if (isObject(holder)) return { ...holder, [segment]: value };
    if (childOf(holder, segment) === undefined || !Array.isArray(holder)) return undefined;
    return splice(holder, indexIn(holder, segment), [value]);
  };
}

const remove: Edit = (holder, segment) => {
  if (childOf(holder, segment) === undefined) return undefined;
  if (Array.isArray(holder)) return splice(holder, indexIn(holder, segment), []);
  if (!isObject(holder)) return undefined;
  const { [segment]: _, ...rest } = holder;
  return rest;
};

/** A copy of the list with other items in the place of one. */
function splice(list: readonly unknown[], index: number, items: readonly unknown[]): readonly unknown[] {
  return [...list.slice(0, index), ...items, ...list.slice(index + 1)];
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(childOf, root);
}

/** Null stands for a value, undefined for none. */
function childOf(holder: unknown, segment: string): unknown {
  if (Array.isArray(holder)) return holder[indexIn(holder, segment)];
  return isObject(holder) && Object.hasOwn(holder, segment) ? holder[segment] : undefined;
}

/** Beyond every list for what is no index; -1 is the last item for that library. */
function indexIn(list: readonly unknown[], segment: string): number {
  if (!/^-?(?:0|[1-9]\d{0,8})$/.test(segment)) return Number.POSITIVE_INFINITY;
  const index = Number(segment);
  return index < 0 ? list.length + index : index;
}
