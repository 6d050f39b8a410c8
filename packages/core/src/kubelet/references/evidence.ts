import { directoryOf } from '../../model/kustomization/paths.js';
import { isOwnedCopy } from '../../model/owned-copy.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { type Reference, type ReferencedKind, readAllReferences } from '../../model/references.js';
import { workloadOf } from '../../model/workload-of.js';
import { findClosest } from '../../text/closest.js';
import type { Declaration } from './declaration.js';
import type { Scope } from './scope.js';
import { mayShareNamespace } from './share-namespace.js';

/** What the set tells about a reference that nothing answers. */
export type Evidence =
  /** The object is there under this name, but in another namespace; `isExplicit` when both sides name theirs. */
  | { readonly type: 'other-namespace'; readonly declaration: Declaration; readonly isExplicit: boolean }
  /** A Secret of this name is asked for as a ConfigMap, or the other way round. */
  | { readonly type: 'other-kind'; readonly declaration: Declaration }
  /** kustomize gives the object a hash that the reference lacks, or the reference carries a hash of its own. */
  | { readonly type: 'hash-suffix'; readonly declaration: Declaration }
  /** A name that differs by a slip of the hand; `isUnused` when nothing else asks for it. */
  | { readonly type: 'near-name'; readonly declaration: Declaration; readonly isUnused: boolean }
  /** Declared in another part of the project; see {@link isSharedByParts}. */
  | { readonly type: 'elsewhere'; readonly declaration: Declaration; readonly isShared: boolean }
  /** Nothing at all; `declaresKind` when the set does declare other objects of the kind, `isAskedForOften` when several workloads agree on the name. */
  | { readonly type: 'none'; readonly declaresKind: boolean; readonly isAskedForOften: boolean };

export function findEvidence(reference: Reference, scope: Scope, index: ProjectIndex): Evidence {
  return (
    findHashed(reference, scope, index) ??
    findOtherKind(reference, scope, index) ??
    findNearName(reference, scope, index) ?? {
      type: 'none',
      declaresKind: declaresKind(reference.kind, scope),
      isAskedForOften: isAskedForOften(reference, index),
    }
  );
}

/** A suffix as kustomize makes it: ten of the letters that api/hasher/hasher.go keeps. */
const HASH_SUFFIX = /-[bcdfghkmt2456789]{10}$/;

function findHashed({ kind, name }: Reference, scope: Scope, index: ProjectIndex): Evidence | undefined {
  const base = name.replace(HASH_SUFFIX, '');
  const declaration =
    base === name
      ? listHashed(scope.ofKind(kind), index).get(name)
      : scope.ofKind(kind).find((one) => one.hasHashSuffix && one.name === base);
  return declaration === undefined ? undefined : { type: 'hash-suffix', declaration };
}

/** Declarations whose real name ends in a hash, by their name without it; made once for each list. */
function listHashed(list: readonly Declaration[], index: ProjectIndex): ReadonlyMap<string, Declaration> {
  const tables = index.derive(startHashed);
  const known = tables.get(list);
  if (known !== undefined) return known;
  const table = new Map(list.filter(isHashed).map((one) => [one.name.replace(HASH_SUFFIX, ''), one]));
  tables.set(list, table);
  return table;
}

function startHashed(): Map<readonly Declaration[], ReadonlyMap<string, Declaration>> {
  return new Map();
}

function isHashed({ name, hasHashSuffix }: Declaration): boolean {
  return hasHashSuffix || HASH_SUFFIX.test(name);
}

/**
 * A Secret that is made by hand often shares its name with a ConfigMap that is used as such, so only a ConfigMap that
 * nothing else asks for, or that holds the very key, tells of a mix-up.
 */
function findOtherKind({ kind, name, key }: Reference, scope: Scope, index: ProjectIndex): Evidence | undefined {
  const other = kind === 'Secret' ? 'ConfigMap' : kind === 'ConfigMap' ? 'Secret' : undefined;
  if (other === undefined) return undefined;
  const declaration = scope
    .find(other, name)
    .find((one) => one.origin !== 'always' && mayShareNamespace(one.namespace, scope.namespace));
  if (declaration === undefined) return undefined;
  const isMeant = key === undefined ? !isAskedFor(other, name, index) : declaration.keys.has(key);
  return isMeant ? { type: 'other-kind', declaration } : undefined;
}

/** Among more objects than these, a near name is chance. */
const MOST_CANDIDATES = 400;

function findNearName({ kind, name, key }: Reference, scope: Scope, index: ProjectIndex): Evidence | undefined {
  const declared = scope.ofKind(kind);
  if (declared.length > MOST_CANDIDATES) return undefined;
  const candidates = declared.filter(
    (one) => one.origin !== 'always' && mayShareNamespace(one.namespace, scope.namespace) && mayHold(one, key),
  );
  const nearest = findClosest(
    name,
    candidates.map((one) => one.name).filter((one) => isSlip(name, one)),
  );
  const declaration = candidates.find((one) => one.name === nearest);
  if (declaration === undefined) return undefined;
  return { type: 'near-name', declaration, isUnused: !isAskedFor(kind, declaration.name, index) };
}

function mayHold(declaration: Declaration, key: string | undefined): boolean {
  return (
    key === undefined ||
    !declaration.hasAllKeys ||
    declaration.keys.has(key) ||
    findClosest(key, declaration.keys) !== undefined
  );
}

/** Names that differ in a number are meant to differ: `app1` and `app2`, `v1` and `v2`. */
function isSlip(wanted: string, candidate: string): boolean {
  const digits = (text: string): string => text.replaceAll(/\D/g, '');
  return !candidate.includes('*') && digits(wanted) === digits(candidate);
}

function declaresKind(kind: ReferencedKind, scope: Scope): boolean {
  return scope.ofKind(kind).some(({ origin }) => origin === 'manifest' || origin === 'generator');
}

function isAskedFor(kind: string, name: string, index: ProjectIndex): boolean {
  return index.derive(collectWanted).has(`${kind}/${name}`);
}

/** True when more than one workload asks for it under this very name, which is then no slip of the hand. */
function isAskedForOften({ kind, name }: Reference, index: ProjectIndex): boolean {
  return (index.derive(collectWanted).get(`${kind}/${name}`)?.workloads.size ?? 0) > 1;
}

/**
 * True when what another part of the project declares is meant for this one too: no workload beside the declaration
 * asks for it, as in a folder of configuration, or several other parts ask for it.
 */
export function isSharedByParts({ kind, name, manifest }: Declaration, index: ProjectIndex): boolean {
  const folders = index.derive(collectWanted).get(`${kind}/${name}`)?.folders ?? new Set();
  const isAskedForBeside = folders.has(directoryOf(manifest?.file ?? ''));
  return !isAskedForBeside || folders.size > 2;
}

interface Wanted {
  readonly folders: Set<string>;
  /** `kind/name` of the workloads. */
  readonly workloads: Set<string>;
}

/** By `kind/name` who refers to it. */
function collectWanted(index: ProjectIndex): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const manifest of index.manifests) {
    const folder = directoryOf(manifest.file ?? '');
    const workload = workloadOf(manifest, index);
    if (workload === undefined || isOwnedCopy(workload, index)) continue;
    for (const { kind, name } of workload.pods.flatMap(readAllReferences)) {
      const known = wanted.get(`${kind}/${name}`) ?? { folders: new Set(), workloads: new Set() };
      known.folders.add(folder);
      known.workloads.add(`${manifest.kind}/${manifest.name}`);
      wanted.set(`${kind}/${name}`, known);
    }
  }
  return wanted;
}
