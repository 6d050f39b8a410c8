import type { JsonObject, Manifest } from '../../manifest/manifest.js';
import { applyOperations, type Operation } from './json-patch.js';
import { mergeStrategically } from './strategic-merge.js';

/** What a kustomization does to one object; `unknown` stands for what cannot be read. */
export type Change = { readonly by: Manifest } & (
  | { readonly type: 'operations'; readonly operations: readonly Operation[] }
  /** `file` is the part as a manifest of its own, where it is one. */
  | { readonly type: 'merge'; readonly part: JsonObject; readonly file?: Manifest }
  | { readonly type: 'unknown' }
);

/** The object after all changes; undefined when it cannot be known. */
export function applyChanges(object: JsonObject, changes: readonly Change[]): JsonObject | undefined {
  return changes.reduce<JsonObject | undefined>(
    (changed, change) => (changed === undefined ? undefined : applyChange(changed, change)),
    object,
  );
}

function applyChange(object: JsonObject, change: Change): JsonObject | undefined {
  switch (change.type) {
    case 'operations':
      return applyOperations(object, change.operations);
    case 'merge':
      return keepIdentity(mergeStrategically(object, change.part), object);
    case 'unknown':
      return undefined;
  }
}

/** Without further options a patch changes neither the kind nor the name of its object. */
function keepIdentity(merged: JsonObject, { apiVersion, kind }: JsonObject): JsonObject {
  return { ...merged, apiVersion, kind };
}
