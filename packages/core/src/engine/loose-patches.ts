import { KUSTOMIZE_PATCH } from '../manifest/kubernetes-objects.js';
import type { NotAnalysed } from '../manifest/parse-manifests.js';
import { normalisePath } from '../model/kustomization/paths.js';
import { renderKustomizations } from '../model/kustomization/rendering.js';
import type { ProjectIndex } from '../model/project-index.js';

/** What looks like a patch, or like an object without its apiVersion, and is no patch of a kustomization of the input. */
export function describeLoosePatches(index: ProjectIndex): readonly NotAnalysed[] {
  const patches = index.ofKind(KUSTOMIZE_PATCH);
  if (patches.length === 0) return [];
  const { kustomizations } = index.derive(renderKustomizations);
  const used = new Set(kustomizations.flatMap((one) => one.patches.flatMap(({ file }) => file ?? [])));
  const count = patches.filter(({ file }) => !used.has(normalisePath(file ?? ''))).length;
  const why = 'they have no apiVersion, and no kustomization applies them as patches';
  return count === 0 ? [] : [{ what: 'YAML documents', count, why }];
}
