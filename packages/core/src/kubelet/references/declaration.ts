import type { FieldPath } from '../../manifest/field-path.js';
import type { JsonObject, Manifest } from '../../manifest/manifest.js';
import { readObject } from '../../model/read.js';
import { findNewlineKeys } from './secret-data.js';
import { findSpread } from './spread.js';

/** How an object comes into being. `always` needs no manifest at all. */
export type Origin = 'manifest' | 'generator' | 'producer' | 'always';

/** One object that the project declares or has made, reduced to what references ask of it. */
export interface Declaration {
  readonly kind: string;
  /** In objects that a controller makes, `*` may stand for any characters. */
  readonly name: string;
  /** Undefined when the manifest leaves it to whoever applies it; `*` for every namespace. */
  readonly namespace?: string;
  readonly keys: ReadonlySet<string>;
  /** False when it may hold keys that cannot be read. */
  readonly hasAllKeys: boolean;
  /** Keys of a Secret whose value is one line that ends in a line break. The values themselves are not kept. */
  readonly newlineKeys: readonly string[];
  readonly origin: Origin;
  /** True for a generated object whose real name ends in a hash. */
  readonly hasHashSuffix: boolean;
  /** Where it is declared; absent for what is always there. */
  readonly manifest?: Manifest;
  /** The place in that manifest which gives the name. */
  readonly path: FieldPath;
}

export const NO_KEYS: ReadonlySet<string> = new Set();

const DECLARED: ReadonlySet<string> = new Set([
  'ConfigMap',
  'Secret',
  'PersistentVolumeClaim',
  'ServiceAccount',
  'PriorityClass',
  'RuntimeClass',
]);

const CLUSTER_SCOPED: ReadonlySet<string> = new Set(['PriorityClass', 'RuntimeClass']);

/** True for kinds whose objects belong to no namespace. */
export function isClusterScoped(kind: string): boolean {
  return CLUSTER_SCOPED.has(kind);
}

/** Undefined for kinds that no pod refers to. */
export function declare(manifest: Manifest): Declaration | undefined {
  const { kind, name } = manifest;
  if (!DECLARED.has(kind) || name === '') return undefined;
  const namespace = settledNamespace(manifest.namespace);
  const raw = kind === 'ConfigMap' || kind === 'Secret' ? manifest.toObject() : {};
  const metadata = readObject(raw['metadata']);
  const spread = findSpread(readObject(metadata?.['annotations']) ?? {}, readObject(metadata?.['labels']) ?? {});
  const reaches = spread.has('every-namespace') || isClusterScoped(kind);
  const keys = keysOfObject(raw);
  return {
    kind,
    name: withPlaceholders(name),
    ...(reaches ? { namespace: '*' } : namespace === undefined ? {} : { namespace }),
    keys,
    hasAllKeys: !isFilledLater(keys) && !spread.has('unreadable-keys') && !isTokenSecret(raw),
    newlineKeys: kind === 'Secret' ? findNewlineKeys(raw) : [],
    origin: 'manifest',
    hasHashSuffix: false,
    manifest,
    path: ['metadata', 'name'],
  };
}

/** A namespace that a later step fills in, such as `${NAMESPACE}`, may be any: `*`. */
export function settledNamespace(namespace: string | undefined): string | undefined {
  return namespace?.includes('$') ? '*' : namespace;
}

/** What a later step puts into a name may be anything: `${APP}-config` is read as `*-config`. */
export function withPlaceholders(name: string): string {
  return name.replaceAll(/\$\{[^{}]*\}|\$\([^()]*\)/g, '*');
}

function isFilledLater(keys: ReadonlySet<string>): boolean {
  return [...keys].some((key) => key.includes('$'));
}

/** The keys of a ConfigMap or Secret, whichever field holds them. */
export function keysOfObject(raw: JsonObject): ReadonlySet<string> {
  const fields = [raw['data'], raw['stringData'], raw['binaryData']];
  return new Set(fields.flatMap((field) => Object.keys(readObject(field) ?? {})));
}

/** The token controller fills such a Secret (pkg/controller/serviceaccount/tokens_controller.go). */
function isTokenSecret(raw: JsonObject): boolean {
  return raw['type'] === 'kubernetes.io/service-account-token';
}
