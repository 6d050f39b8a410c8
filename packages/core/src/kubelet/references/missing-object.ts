import type { Certainty, Prediction } from '../../finding.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { containerOf, type Reference } from '../../model/references.js';
import { certaintyOfMiss } from './certainty.js';
import {
  describeEvidence,
  describeNamespace,
  describeObject,
  type RelatedPlace,
  relateDeclaration,
  relateOthers,
  relatePatch,
} from './describe.js';
import { findMissingObjects, type Miss, plainEvidence } from './misses.js';
import { predictMiss } from './outcome.js';
import type { ObjectMissing } from './resolve.js';
import { type Suggestion, suggestName } from './suggest.js';

/** What a rule needs to report one object that is not there; `data` reads as `… {object}{namespace}, which {why}`. */
export interface MissingObject {
  readonly data: { readonly object: string; readonly namespace: string; readonly why: string };
  readonly at: FieldPath;
  readonly certainty: Certainty;
  readonly prediction: Prediction;
  readonly related: readonly RelatedPlace[];
  readonly fix: Suggestion;
}

/** The objects that the references ask for in vain; wrong namespaces and hashes are left to the rules about them. */
export function describeMissingObjects(
  references: readonly Reference[],
  pod: Pod,
  index: ProjectIndex,
): readonly MissingObject[] {
  const misses = findMissingObjects(references, pod.workload.manifest, index);
  return misses.flatMap((miss) => describeMiss(miss, pod, index) ?? []);
}

function describeMiss(miss: Miss<ObjectMissing>, pod: Pod, index: ProjectIndex): MissingObject | undefined {
  const { reference, resolution, others } = miss;
  const { scope } = resolution;
  const evidence = plainEvidence(resolution);
  const container = containerOf(reference, pod) ?? pod.containers[0];
  if (evidence === undefined || container === undefined) return undefined;
  const nearest = 'declaration' in evidence ? relateDeclaration('declared here', evidence.declaration) : [];
  return {
    data: {
      object: describeObject(reference),
      namespace: describeNamespace(scope.namespace),
      why: describeEvidence(evidence, scope),
    },
    at: reference.path,
    certainty: certaintyOfMiss(reference, resolution, index.world),
    prediction: predictMiss(reference, pod, container, scope.namespace),
    related: [...nearest, ...relatePatch(reference), ...relateOthers(others)],
    fix: suggestName(reference, evidence),
  };
}
