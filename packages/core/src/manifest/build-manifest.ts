import type { Location, Position } from '../finding.js';
import { inOnePiece } from '../text/in-one-piece.js';
import type { Intern } from '../text/intern.js';
import type { FieldPath } from './field-path.js';
import { type FoundObject, findObjects, isJsonObject } from './kubernetes-objects.js';
import type { JsonObject, Manifest } from './manifest.js';
import { type PositionStore, unpackTable } from './packed-positions.js';
import { findRow, type LineStarts, positionAt, rangeOfRow } from './position-table.js';
import { detach } from './printable.js';
import type { ReadObject } from './recent-objects.js';
import type { Block, TextStore } from './text-store.js';

/** What the manifests of one file share, and those of one run. */
export interface Origin {
  readonly file: string;
  readonly lineStarts: LineStarts;
  readonly readObject: ReadObject;
  readonly texts: TextStore;
  readonly positions: PositionStore;
  /** One copy of each apiVersion and kind, which do not keep the text alive that they were cut from. */
  readonly intern: Intern;
  /** One copy of each position: few lines of few columns hold most findings. */
  readonly sharePosition: (position: Position) => Position;
}

type Identity = Pick<Manifest, 'apiVersion' | 'kind' | 'name' | 'namespace'>;

/** The manifest of an object that came from text. Keeps JSON and positions, neither the object nor the text. */
export function buildManifest(found: FoundObject, origin: Origin): Manifest {
  const { apiVersion, kind, name, namespace } = identify(found);
  return new TextManifest(
    {
      apiVersion: origin.intern(apiVersion),
      kind: origin.intern(kind),
      name: detach(name),
      ...(namespace === undefined ? {} : { namespace: origin.intern(namespace) }),
    },
    found,
    origin,
  );
}

/** A class, as there may be hundreds of thousands: two closures for each would take more than half of their text again. */
class TextManifest implements Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  declare readonly namespace?: string;
  readonly file: string;
  readonly #block: Block;
  readonly #index: number;
  /** The packed table of positions, and where it begins. */
  readonly #positions: Uint8Array | undefined;
  readonly #offset: number;
  readonly #origin: Origin;

  constructor(identity: Identity, { object, table }: FoundObject, origin: Origin) {
    this.apiVersion = identity.apiVersion;
    this.kind = identity.kind;
    this.name = identity.name;
    if (identity.namespace !== undefined) this.namespace = identity.namespace;
    this.file = origin.file;
    const { block, index } = origin.texts.keep(inOnePiece(JSON.stringify(object)));
    this.#block = block;
    this.#index = index;
    const packed = table && origin.positions.pack(table);
    this.#positions = packed?.bytes;
    this.#offset = packed?.offset ?? 0;
    this.#origin = origin;
  }

  toObject(): JsonObject {
    return completed(this.#readObject(), this);
  }

  locate(path: FieldPath): Location | undefined {
    if (this.#positions === undefined) return undefined;
    const { file, lineStarts, sharePosition } = this.#origin;
    const table = unpackTable({ bytes: this.#positions, offset: this.#offset });
    const row = path.length === 0 ? 0 : findRow(table, this.#readObject(), path);
    const [start, end] = rangeOfRow(table, row);
    return {
      file,
      start: sharePosition(positionAt(lineStarts, start)),
      end: sharePosition(positionAt(lineStarts, end)),
    };
  }

  /** As it was written, without what {@link completed} adds. */
  #readObject(): JsonObject {
    const { readObject, texts } = this.#origin;
    return readObject(this, () => texts.read(this.#block, this.#index));
  }
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

function identify({ apiVersion, kind, object }: FoundObject): Identity {
  const metadata = isJsonObject(object.metadata) ? object.metadata : {};
  const { name, namespace } = metadata;
  const identity = { apiVersion, kind, name: typeof name === 'string' ? name : '' };
  return typeof namespace === 'string' && namespace !== '' ? { ...identity, namespace } : identity;
}

/** Items of typed lists and kustomizations may leave out what their surroundings say. */
function completed(object: JsonObject, { apiVersion, kind }: Pick<Identity, 'apiVersion' | 'kind'>): JsonObject {
  return object.apiVersion === apiVersion && object.kind === kind ? object : { ...object, apiVersion, kind };
}
