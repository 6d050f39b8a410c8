import type { Location } from '../finding.js';
import type { FieldPath } from './field-path.js';
import { type FoundObject, findObjects, isJsonObject } from './kubernetes-objects.js';
import type { JsonObject, Manifest } from './manifest.js';
import { findRow, type PositionTable, positionAt, rangeOfRow } from './position-table.js';
import { detach } from './printable.js';
import type { ReadObject } from './recent-objects.js';

/** A text file whose positions are shared by all its manifests. */
export interface Origin {
  readonly path: string;
  readonly lineStarts: Uint32Array;
}

/** A text file, and how its objects are read from their compact form. */
export interface ManifestOrigin extends Origin {
  readonly readObject: ReadObject;
}

/** The manifest of an object that came from text. Keeps JSON and positions, neither the object nor the text. */
export function buildManifest(found: FoundObject, origin: ManifestOrigin): Manifest {
  const { table } = found;
  const json = JSON.stringify(found.object);
  const { apiVersion, kind, name, namespace } = identify(found);
  const type = { apiVersion: detach(apiVersion), kind: detach(kind) };
  const toObject = (): JsonObject => completed(origin.readObject(json), type);
  return {
    ...type,
    name: detach(name),
    ...(namespace === undefined ? {} : { namespace: detach(namespace) }),
    file: origin.path,
    toObject,
    locate: (path) =>
      table ? locateInTable(table, path.length === 0 ? undefined : origin.readObject(json), path, origin) : undefined,
  };
}

/** Where a field of a value with a table stands, or its nearest existing parent. */
function locateInTable(
  table: PositionTable,
  value: unknown,
  path: FieldPath,
  { path: file, lineStarts }: Origin,
): Location {
  const [start, end] = rangeOfRow(table, findRow(table, value, path));
  return { file, start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
}

/** The manifest of an object of another parser; undefined when it is not one Kubernetes object. Never throws. */
export function manifestFromObject(object: unknown): Manifest | undefined {
  const manifests = manifestsFromObject(object);
  return manifests.length === 1 ? manifests[0] : undefined;
}

/** The manifests of an object of another parser, lists opened; empty when it is not Kubernetes. Never throws. */
export function manifestsFromObject(object: unknown): Manifest[] {
  try {
    return (findObjects(object, undefined, undefined) ?? []).map(plainManifest);
  } catch {
    return []; // a getter or a proxy that throws, or a list within itself
  }
}

function plainManifest(found: FoundObject): Manifest {
  const object = completed(found.object, found);
  return { ...identify(found), toObject: () => object, locate: () => undefined };
}

function identify({
  apiVersion,
  kind,
  object,
}: FoundObject): Pick<Manifest, 'apiVersion' | 'kind' | 'name' | 'namespace'> {
  const metadata = isJsonObject(object.metadata) ? object.metadata : {};
  const { name, namespace } = metadata;
  const identity = { apiVersion, kind, name: typeof name === 'string' ? name : '' };
  return typeof namespace === 'string' && namespace !== '' ? { ...identity, namespace } : identity;
}

/** Items of typed lists and kustomizations may leave out what their surroundings say. */
function completed(
  object: JsonObject,
  { apiVersion, kind }: { readonly apiVersion: string; readonly kind: string },
): JsonObject {
  return object.apiVersion === apiVersion && object.kind === kind ? object : { ...object, apiVersion, kind };
}
