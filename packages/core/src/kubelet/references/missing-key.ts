import type { Certainty, Prediction } from '../../finding.js';
import type { FieldPath } from '../../manifest/field-path.js';
import { printable } from '../../manifest/printable.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { containerOf, type Reference } from '../../model/references.js';
import { certaintyOfMiss } from './certainty.js';
import { describeKeys, describeObject, type RelatedPlace, relateDeclaration, relatePatch } from './describe.js';
import { findMissingKeys, type Miss } from './misses.js';
import { predictMiss } from './outcome.js';
import type { KeyMissing } from './resolve.js';
import { type Suggestion, suggestKey } from './suggest.js';

/** What a rule needs to report one key that is not there; `keys` reads as `{object}, which {keys}`. */
export interface MissingKey {
  readonly data: { readonly key: string; readonly object: string; readonly keys: string };
  readonly at: FieldPath;
  readonly certainty: Certainty;
  readonly prediction: Prediction;
  readonly related: readonly RelatedPlace[];
  readonly fix?: Suggestion;
}

/** The keys that the references ask of declared objects in vain. */
export function describeMissingKeys(
  references: readonly Reference[],
  pod: Pod,
  index: ProjectIndex,
): readonly MissingKey[] {
  const misses = findMissingKeys(references, pod.workload.manifest, index);
  return misses.flatMap((miss) => describeMiss(miss, pod, index) ?? []);
}

function describeMiss(miss: Miss<KeyMissing>, pod: Pod, index: ProjectIndex): MissingKey | undefined {
  const { reference, resolution } = miss;
  const { holders, key, nearestKey, scope } = resolution;
  const container = containerOf(reference, pod) ?? pod.containers[0];
  if (container === undefined) return undefined;
  const at = reference.keyPath ?? reference.path;
  const fix = suggestKey(reference, nearestKey);
  return {
    data: { key: printable(key), object: describeObject(reference), keys: describeKeys(holders) },
    at,
    certainty: certaintyOfMiss(reference, resolution, index.world),
    prediction: predictMiss(reference, pod, container, scope.namespace),
    related: [...holders.flatMap((holder) => relateDeclaration('declared here', holder)), ...relatePatch(reference)],
    ...(fix === undefined ? {} : { fix }),
  };
}
