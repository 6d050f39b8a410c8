import type { JsonObject } from '../../manifest/manifest.js';
import { matchesWildcard } from '../../text/matches-wildcard.js';
import { readObject, readString } from '../read.js';

/** Which objects a patch is for. */
export interface Target {
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  /** True when labels or annotations decide too, which are not looked at. */
  readonly isPartial: boolean;
}

/** What a target may select an object by. */
export interface Selectable {
  readonly kind: string;
  /** Every name that it has borne. */
  readonly names: readonly string[];
  readonly namespace?: string;
}

export type Selection = 'yes' | 'no' | 'maybe';

const FIELDS = ['group', 'version', 'kind', 'name', 'namespace'] as const;

/** Source: sigs.k8s.io/kustomize/api/types, Selector. */
export function readTarget(selector: JsonObject): Target {
  const isPartial = selector['labelSelector'] !== undefined || selector['annotationSelector'] !== undefined;
  const fields = FIELDS.flatMap((field) => {
    const value = readString(selector[field]);
    return value === undefined || value === '' ? [] : [[field, value]];
  });
  return { ...Object.fromEntries(fields), isPartial };
}

/** The object that a part of one, without a target, is for. */
export function readOwnTarget(part: JsonObject): Target {
  const metadata = readObject(part['metadata']);
  const [kind, name] = [readString(part['kind']), readString(metadata?.['name'])];
  return { ...(kind === undefined ? {} : { kind }), ...(name === undefined ? {} : { name }), isPartial: false };
}

/** Every field of a target is a regular expression for the whole value. */
export function selects(target: Target, { kind, names, namespace }: Selectable, apiVersion: string): Selection {
  // Most objects are of another kind.
  if (matches(target.kind, [kind]) === 'no') return 'no';
  const slash = apiVersion.indexOf('/');
  const answers: readonly Selection[] = [
    matches(target.group, [slash === -1 ? '' : apiVersion.slice(0, slash)]),
    matches(target.version, [apiVersion.slice(slash + 1)]),
    matches(target.kind, [kind]),
    matches(target.name, names),
    namespace === undefined && target.namespace !== undefined ? 'maybe' : matches(target.namespace, [namespace ?? '']),
    target.isPartial ? 'maybe' : 'yes',
  ];
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}

const PLAIN = /^[\w-]*$/;

/** Text, `.*` and `|` are understood; a pattern with more in it is not tried, as it may take for ever. */
function matches(pattern: string | undefined, values: readonly string[]): Selection {
  if (pattern === undefined) return 'yes';
  if (PLAIN.test(pattern)) return values.includes(pattern) ? 'yes' : 'no';
  const text = pattern.replace(/^\^/, '').replace(/\$$/, '');
  const alternatives = text.replace(/^\(([^()]*)\)$/, '$1').split('|');
  if (!alternatives.every((one) => /^[\w-]*(?:\.\*[\w-]*)*$/.test(one))) return 'maybe';
  const wildcards = alternatives.map((one) => one.replaceAll('.*', '*'));
  const isMet = wildcards.some((wildcard) => values.some((value) => matchesWildcard(wildcard, value)));
  return isMet ? 'yes' : 'no';
}
