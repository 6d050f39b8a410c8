import type { JsonObject } from './manifest.js';
import { childRow, type PositionTable, subtreeSize, subtreeTable } from './position-table.js';

/** One object as it was found, before it becomes a manifest. */
export interface FoundObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly object: JsonObject;
  /** Rows of this object alone; absent when the document has no positions. */
  readonly table: PositionTable | undefined;
}

const KUSTOMIZATION_FILE = /(?:^|[\\/])kustomization(?:\.ya?ml)?$/i;
const KUSTOMIZATION_API_VERSION = 'kustomize.config.k8s.io/v1beta1';

/** The kind that stands for a patch file which is no object of its own; the patch is its field `patch`. */
export const KUSTOMIZE_PATCH = 'KustomizePatch';

/** A kustomization may leave out apiVersion and kind; its name alone tells it. */
export function isKustomizationFile(path: string): boolean {
  return KUSTOMIZATION_FILE.test(path);
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The Kubernetes objects of one document: itself, or the items of a list (`List`, `ConfigMapList`, …), whose items may
 * leave out apiVersion and kind. Empty when it is not Kubernetes. `file` tells a kustomization that leaves out its kind.
 */
export function findObjects(
  value: unknown,
  table: PositionTable | undefined,
  file: string | undefined,
): FoundObject[] | undefined {
  const patch = readKustomizePatch(value);
  if (patch !== undefined) {
    return [{ apiVersion: KUSTOMIZATION_API_VERSION, kind: KUSTOMIZE_PATCH, object: { patch }, table: undefined }];
  }
  if (!isJsonObject(value)) return undefined;
  const { apiVersion, kind } = value;
  if (isKustomization(value, file)) {
    return [
      {
        apiVersion: isName(apiVersion) ? apiVersion : KUSTOMIZATION_API_VERSION,
        kind: 'Kustomization',
        object: value,
        table,
      },
    ];
  }
  if (!isName(apiVersion) || !isName(kind)) return undefined;
  if (!isList(value, kind)) return [{ apiVersion, kind, object: value, table }];
  const itemKind = kind === 'List' ? undefined : kind.slice(0, -'List'.length);
  const fallback = itemKind === undefined ? undefined : { apiVersion, kind: itemKind };
  return findItems(value.items, table && childRow(table, 0, Object.keys(value).indexOf('items')), table, fallback);
}

/** A list of JSON patch operations, or part of an object that leaves out its apiVersion. */
function readKustomizePatch(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 && value.every(isOperation) ? value : undefined;
  if (!isJsonObject(value) || value.apiVersion !== undefined || !isName(value.kind)) return undefined;
  return isJsonObject(value.metadata) && isName(value.metadata.name) && value.kind !== 'Kustomization'
    ? value
    : undefined;
}

function isOperation(item: unknown): boolean {
  return isJsonObject(item) && isName(item.op) && typeof item.path === 'string';
}

interface ObjectType {
  readonly apiVersion: string;
  readonly kind: string;
}

function findItems(
  items: readonly unknown[],
  listRow: number | undefined,
  table: PositionTable | undefined,
  fallback: ObjectType | undefined,
): FoundObject[] {
  const found: FoundObject[] = [];
  let row = (listRow ?? 0) + 1;
  for (const item of items) {
    const rows = table && subtreeTable(table, row);
    if (table) row += subtreeSize(table, row);
    if (!isJsonObject(item)) continue;
    const typed = fallback
      ? { ...item, apiVersion: item.apiVersion ?? fallback.apiVersion, kind: item.kind ?? fallback.kind }
      : item;
    for (const object of findObjects(typed, rows, undefined) ?? []) {
      found.push(object.object === typed ? { ...object, object: item } : object);
    }
  }
  return found;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isList(value: JsonObject, kind: string): value is JsonObject & { readonly items: readonly unknown[] } {
  return kind.endsWith('List') && Array.isArray(value.items);
}

function isKustomization(value: JsonObject, file: string | undefined): boolean {
  if (value.kind === undefined) return file !== undefined && isKustomizationFile(file);
  return value.kind === 'Kustomization' && (value.apiVersion === undefined || value.apiVersion === null);
}
