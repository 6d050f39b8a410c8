import type { Manifest } from '../../manifest/manifest.js';
import { renderKustomizations } from '../../model/kustomization/rendering.js';
import type { ProjectIndex } from '../../model/project-index.js';

/** True when the manifest is only part of an object (a patch), or kustomize patches it before it is applied. */
export function isIncomplete(manifest: Manifest, index: ProjectIndex): boolean {
  const places = index.derive(renderKustomizations).reaching.get(manifest) ?? [];
  return places.some(({ object }) => object.isPatch || object.keySources.length > 1 || object.changes.length > 0);
}

/** True when some kustomization of the project puts in a value for `$(name)`. */
export function isKustomizeVariable(name: string, index: ProjectIndex): boolean {
  const { kustomizations } = index.derive(renderKustomizations);
  return kustomizations.some(({ variables }) => variables.includes(name));
}
