import type { FieldPath } from '../../manifest/field-path.js';
import type { Manifest } from '../../manifest/manifest.js';
import { printable } from '../../manifest/printable.js';
import { directoryOf } from '../../model/kustomization/paths.js';
import type { Reference } from '../../model/references.js';
import type { Declaration } from './declaration.js';
import type { PlainEvidence } from './misses.js';
import type { Scope } from './scope.js';

/** `ConfigMap shop-config`, fit for a message. */
export function describeObject({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return `${kind} ${printable(name)}`;
}

/** `in namespace shop`, or nothing when none is given. */
export function describeNamespace(namespace: string | undefined): string {
  return namespace === undefined || namespace === '*' ? '' : ` in namespace ${printable(namespace)}`;
}

/** Why nothing answers, as the end of a sentence that began with the object that is asked for. */
export function describeEvidence(evidence: PlainEvidence, { root }: Scope): string {
  switch (evidence.type) {
    case 'near-name':
      return `is not declared; the nearest is ${describeObject(evidence.declaration)}`;
    case 'other-kind':
      return `is not declared; there is a ${evidence.declaration.kind} of that name`;
    case 'elsewhere': {
      const folder = directoryOf(evidence.declaration.manifest?.file ?? '');
      const place = folder === '' ? 'another part of the project' : printable(folder);
      return `is declared only in ${place}, with another workload that uses it`;
    }
    case 'none':
      return root === undefined
        ? 'is not declared in these manifests'
        : `is not made by ${describeRoot(root.manifest)}`;
  }
}

export function describeRoot({ file }: Manifest): string {
  return `kustomization ${printable(directoryOf(file ?? '') || '.')}`;
}

export interface RelatedPlace {
  readonly message: string;
  readonly at: FieldPath | { readonly manifest: Manifest; readonly path: FieldPath };
}

/** The declaration that a miss is compared with. */
export function relateDeclaration(message: string, { manifest, path }: Declaration): readonly RelatedPlace[] {
  return manifest === undefined ? [] : [{ message, at: { manifest, path } }];
}

/** The kustomization whose patch brings the reference, where one does. */
export function relatePatch({ patchedBy }: Reference): readonly RelatedPlace[] {
  if (patchedBy === undefined) return [];
  return [{ message: 'a patch of this kustomization brings it', at: { manifest: patchedBy, path: ['patches'] } }];
}

/** At most so many further places are told; a container may ask for the same object dozens of times. */
const MOST_OTHERS = 5;

export function relateOthers(others: readonly Reference[]): readonly RelatedPlace[] {
  return others.slice(0, MOST_OTHERS).map(({ path }) => ({ message: 'also asked for here', at: path }));
}

/** At most so many keys are listed. */
const MOST_KEYS = 6;

/** `has only username and passwd`: the keys, never their values. */
export function describeKeys(holders: readonly Declaration[]): string {
  const keys = [...new Set(holders.flatMap((holder) => [...holder.keys]))];
  if (keys.length === 0) return 'is declared without any data';
  const listed = keys.slice(0, MOST_KEYS).map((key) => printable(key));
  const rest = keys.length > MOST_KEYS ? ` and ${keys.length - MOST_KEYS} more` : '';
  return `has only ${listed.join(', ')}${rest}`;
}
