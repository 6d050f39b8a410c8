import { PRODUCERS_TABLE } from './generated/producers.js';

/**
 * A name with places to fill in: `{path}` for what stands at a dotted path of the producing object, where `*` is every
 * item of a list, `~` every key of a map and `@name` an annotation; `{a|b}` takes the first that is there. Outside of
 * the braces `*` stands for any characters.
 */
export type NameTemplate = string;

/** An object that a controller makes. */
export interface MadeObject {
  readonly kind: string;
  readonly name: NameTemplate;
  /** The namespace of the producing object when left out; `*` for every namespace. */
  readonly namespace?: NameTemplate;
  /** Literal keys begin with `=`; the others are paths to keys, `a|b` the first that is there. Left out when the keys cannot be read. */
  readonly keys?: readonly string[];
  /** Paths that add keys nobody can read here when they are present; with `=a|b` when one of these values stands there. */
  readonly unreadableKeys?: readonly string[];
  /** Where in the producing object the annotations of the made one stand. */
  readonly annotations?: string;
}

/** A kind whose controller makes other objects. */
export interface Producer {
  readonly group: string;
  readonly kind: string;
  /** Makes them only when the object bears an annotation whose name begins so. */
  readonly annotation?: string;
  readonly makes: readonly MadeObject[];
}

/** A kind that stands for objects which only its controller knows: a Helm release, an Argo CD application. */
export interface Opener {
  readonly group: string;
  /** Every kind of the group when left out. */
  readonly kind?: string;
}

/** A mark by which another controller fills or spreads a ConfigMap or Secret; a name may end after its prefix. */
export interface Spreader {
  readonly annotation?: string;
  readonly label?: string;
  readonly effect: 'every-namespace' | 'unreadable-keys';
}

export interface ProducersTable {
  readonly producers: readonly Producer[];
  readonly openers: readonly Opener[];
  /** Objects that are in every cluster, or that a well-known program makes for itself at run time. */
  readonly always: readonly MadeObject[];
  /** Groups whose kinds make no ConfigMap or Secret beyond what `producers` says. */
  readonly bystanders: readonly { readonly group: string }[];
  readonly spread: readonly Spreader[];
}

export const ALWAYS_THERE: readonly MadeObject[] = PRODUCERS_TABLE.always;
export const SPREADERS: readonly Spreader[] = PRODUCERS_TABLE.spread;

const BYSTANDERS: ReadonlySet<string> = new Set(PRODUCERS_TABLE.bystanders.map(({ group }) => group));

export function isBystander(apiVersion: string): boolean {
  return BYSTANDERS.has(groupOf(apiVersion));
}

const BY_KIND = new Map<string, Producer[]>();
for (const producer of PRODUCERS_TABLE.producers) {
  const key = `${producer.group}/${producer.kind}`;
  BY_KIND.set(key, [...(BY_KIND.get(key) ?? []), producer]);
}

/** Every version of a kind makes the same objects as far as the table knows. */
export function findProducers(apiVersion: string, kind: string): readonly Producer[] {
  return BY_KIND.get(`${groupOf(apiVersion)}/${kind}`) ?? [];
}

export function isOpener(apiVersion: string, kind: string): boolean {
  const group = groupOf(apiVersion);
  return PRODUCERS_TABLE.openers.some((one) => one.group === group && (one.kind === undefined || one.kind === kind));
}

/** `apps/v1` -> `apps`, `v1` -> the empty group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash === -1 ? '' : apiVersion.slice(0, slash);
}
