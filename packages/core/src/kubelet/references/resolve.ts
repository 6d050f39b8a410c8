import type { Manifest } from '../../manifest/manifest.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { createRecent, type Recent } from '../../model/recent.js';
import type { Reference } from '../../model/references.js';
import { findClosest } from '../../text/closest.js';
import { matchesWildcard } from '../../text/matches-wildcard.js';
import { catalogueAlways, catalogueProject } from './catalogue.js';
import { type Declaration, isClusterScoped } from './declaration.js';
import { type Evidence, findEvidence, isSharedByParts } from './evidence.js';
import { findScopes, type Scope } from './scope.js';
import { mayShareNamespace } from './share-namespace.js';
import { isTracedIn } from './traces.js';

export interface ObjectMissing {
  readonly outcome: 'object-missing';
  readonly evidence: Evidence;
  readonly scope: Scope;
  /** False when another set that applies the same workload does answer the reference. */
  readonly isEverywhere: boolean;
}

export interface KeyMissing {
  readonly outcome: 'key-missing';
  /** Every object that answers to the name; none of them has the key. */
  readonly holders: readonly [Declaration, ...Declaration[]];
  readonly key: string;
  readonly nearestKey?: string;
  readonly scope: Scope;
  readonly isEverywhere: boolean;
}

/** `found` also stands for what cannot be known: something outside the manifests may answer the reference. */
export type Resolution =
  | { readonly outcome: 'found'; readonly holders: readonly Declaration[] }
  | ObjectMissing
  | KeyMissing;

const FOUND: Extract<Resolution, { outcome: 'found' }> = { outcome: 'found', holders: [] };

/**
 * What the cluster will find for a reference of a workload, by kind, namespace, name and key. A workload that several
 * kustomizations apply is judged in each; the first miss is told.
 */
export function resolveReference(reference: Reference, workload: Manifest, index: ProjectIndex): Resolution {
  if (reference.optional || reference.kind === 'Volume' || !isPlainName(reference.name)) return FOUND;
  const known = index.derive(createAnswers)(workload, () => new Map());
  const { kind, name, key, place, patchedBy } = reference;
  const question = JSON.stringify([kind, name, key, place, patchedBy !== undefined]);
  const resolution = known.get(question) ?? resolveAnew(reference, workload, index);
  known.set(question, resolution);
  return resolution;
}

/** By workload, as several rules ask the same of the one that is being judged. */
function createAnswers(): Recent<Manifest, Map<string, Resolution>> {
  return createRecent();
}

function resolveAnew(reference: Reference, workload: Manifest, index: ProjectIndex): Resolution {
  const scopes = findScopes(workload, index).filter((scope) => isAskedIn(scope, reference));
  const results = scopes.map((scope) => resolveInScope(reference, scope, index));
  const misses = results.filter((result) => result.outcome !== 'found');
  const isEverywhere = misses.length === results.length;
  const [first] = isEverywhere ? misses.filter((miss) => !isShared(miss)) : misses;
  if (first === undefined) return results.find(({ outcome }) => outcome === 'found') ?? FOUND;
  return { ...first, isEverywhere };
}

/** A patch may take a reference away, or bring it to one set alone. */
function isAskedIn({ patched }: Scope, reference: Reference): boolean {
  return patched === undefined ? reference.patchedBy === undefined : patched.asks(reference);
}

/** What lies in a folder of its own is taken as applied too, unless another set of the same workload brings its own. */
function isShared(miss: ObjectMissing | KeyMissing): boolean {
  return miss.outcome === 'object-missing' && miss.evidence.type === 'elsewhere' && miss.evidence.isShared;
}

/** What a later step fills in, such as `${NAME}` or `$(NAME)`, cannot be looked up. */
function isPlainName(name: string): boolean {
  return !/\$[{(]|\{\{/.test(name);
}

/** What one set of manifests has for a reference, whether or not it is optional. */
export function resolveInScope(reference: Reference, scope: Scope, index: ProjectIndex): Resolution {
  const { kind, name } = reference;
  const named = scope.find(kind, name);
  const holders = named.filter((one) => mayShareNamespace(one.namespace, scope.namespace));
  const [first, ...others] = holders;
  if (first !== undefined) return resolveHeld(reference, [first, ...others], scope);
  if (index.derive(catalogueAlways).find(kind, name).length > 0 || isExternal(reference, scope, index)) return FOUND;
  const [foreign] = named;
  if (foreign !== undefined) return missing({ type: 'other-namespace', declaration: foreign, isExplicit: true }, scope);
  if (!index.world.closedWorld && isTracedIn(name, scope.includes, index)) return FOUND;
  const evidence = findEvidence(reference, scope, index);
  if (evidence.type === 'none' && !index.world.closedWorld) return resolveOutside(reference, evidence, scope, index);
  return missing(evidence, scope);
}

/** Nothing in the set hints at a slip: another part of the project, or what the set does not show, may provide it. */
function resolveOutside(reference: Reference, evidence: Evidence, scope: Scope, index: ProjectIndex): Resolution {
  if (scope.isOpen || isMadeWithCluster(reference, evidence)) return FOUND;
  const elsewhere = index
    .derive(catalogueProject)
    .find(reference.kind, reference.name)
    .filter((one) => mayShareNamespace(one.namespace, scope.namespace));
  const [declaration] = elsewhere;
  if (declaration === undefined) return missing(evidence, scope);
  const isShared = elsewhere.some((one) => isSharedByParts(one, index));
  return missing({ type: 'elsewhere', declaration, isShared }, scope);
}

/**
 * Classes are nearly always made with the cluster, and so are accounts that several workloads share: for a cloud's
 * identity, by Terraform, by hand.
 */
function isMadeWithCluster({ kind }: Reference, evidence: Evidence): boolean {
  return isClusterScoped(kind) || (kind === 'ServiceAccount' && evidence.type === 'none' && evidence.isAskedForOften);
}

function missing(evidence: Evidence, scope: Scope): ObjectMissing {
  return { outcome: 'object-missing', evidence, scope, isEverywhere: true };
}

function resolveHeld(reference: Reference, holders: KeyMissing['holders'], scope: Scope): Resolution {
  const resolution = resolveKey(reference, holders, scope);
  const isApart = scope.root === undefined && holders.every((one) => isHalfPlaced(one, scope));
  if (resolution.outcome !== 'found' || !isApart) return resolution;
  return missing({ type: 'other-namespace', declaration: holders[0], isExplicit: false }, scope);
}

/** One side names a namespace, the other goes to wherever it is applied: together only when that is the same one. */
function isHalfPlaced({ namespace, origin }: Declaration, scope: Scope): boolean {
  if (origin !== 'manifest' || namespace === scope.namespace) return false;
  if (namespace === '*' || scope.namespace === '*') return false;
  return (namespace === undefined || scope.namespace === undefined) && (namespace ?? scope.namespace) !== 'default';
}

function resolveKey(reference: Reference, holders: KeyMissing['holders'], scope: Scope): Resolution {
  const { key } = reference;
  const isThere = key === undefined || holders.some((one) => !one.hasAllKeys || one.keys.has(key));
  if (isThere) return { outcome: 'found', holders };
  const keys = holders.flatMap((one) => [...one.keys]);
  const nearestKey = findClosest(key, keys);
  const nearest = nearestKey === undefined ? {} : { nearestKey };
  return { outcome: 'key-missing', holders, key, ...nearest, scope, isEverywhere: true };
}

function isExternal({ kind, name }: Reference, { namespace }: Scope, { world }: ProjectIndex): boolean {
  return world.external.some(
    (one) =>
      (one.kind === undefined || one.kind === kind) &&
      matchesWildcard(one.name, name) &&
      mayShareNamespace(one.namespace, namespace),
  );
}
