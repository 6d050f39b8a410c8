import type { Manifest } from '../../manifest/manifest.js';
import { type RenderedObject, renderKustomizations } from '../../model/kustomization/rendering.js';
import { groupBy, type ProjectIndex } from '../../model/project-index.js';
import type { Workload } from '../../model/workload.js';
import { patchedWorkloadOf } from './patched-workload.js';

/** What kustomizations make of a workload, or of the part of one that a patch file holds. */
export interface AppliedForms {
  readonly forms: readonly Workload[];
  /** True when it is applied in these forms alone: never as it is written, and never in one that cannot be known. */
  readonly isAll: boolean;
  /** The patch files that a workload is joined with; undefined for such a file itself. */
  readonly parts: readonly Manifest[] | undefined;
}

/** Further forms of one workload are not looked at, as each costs as much as a workload of its own. */
const MOST_FORMS = 10;

/** Undefined for what no kustomization changes. */
export function findAppliedForms(manifest: Manifest, index: ProjectIndex): AppliedForms | undefined {
  const places = index.derive(renderKustomizations).reaching.get(manifest) ?? [];
  if (places.length === 0) return undefined;
  const own = places.flatMap(({ object }) => (object.isPatch ? [] : [object]));
  const objects = withoutRepeats([...own, ...(index.derive(findPatched).get(manifest) ?? [])]);
  const forms = objects.slice(0, MOST_FORMS).flatMap((object) => patchedWorkloadOf(object, index)?.workload ?? []);
  const parts = own.length === 0 ? undefined : [...new Set(own.flatMap(readParts))];
  return { forms, isAll: forms.length > 0 && forms.length === objects.length, parts };
}

/** Overlays that only rename what they have from one base leave it in one form. */
function withoutRepeats(objects: readonly RenderedObject[]): readonly RenderedObject[] {
  return [...new Map(objects.map((object) => [object.changes, object])).values()];
}

function readParts({ changes }: RenderedObject): readonly Manifest[] {
  return changes.flatMap((change) => (change.type === 'merge' ? (change.file ?? []) : []));
}

/** By patch file the objects that it changes. */
function findPatched(index: ProjectIndex): ReadonlyMap<Manifest, readonly RenderedObject[]> {
  const { roots } = index.derive(renderKustomizations);
  const objects = roots.flatMap((root) => root.objects);
  const pairs = objects.flatMap((object) => readParts(object).map((part) => ({ part, object })));
  const groups = groupBy(pairs, ({ part }) => part);
  return new Map([...groups].map(([part, group]) => [part, group.map(({ object }) => object)]));
}
