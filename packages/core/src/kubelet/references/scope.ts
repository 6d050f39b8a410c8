import { isOpener } from '../../knowledge/producers.js';
import type { Manifest } from '../../manifest/manifest.js';
import { type Branches, groupByBranch } from '../../model/kustomization/branches.js';
import type { Kustomization } from '../../model/kustomization/kustomization.js';
import { ancestorsOf, directoryOf, isOnSameBranch, isWithin } from '../../model/kustomization/paths.js';
import { type RenderedObject, type Rendering, renderKustomizations } from '../../model/kustomization/rendering.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { createRecent, type Recent } from '../../model/recent.js';
import { type Catalogue, catalogueProject, catalogueRoots } from './catalogue.js';
import { type Declaration, settledNamespace } from './declaration.js';
import { followsNames } from './followed-names.js';
import { type PatchedWorkload, patchedWorkloadOf } from './patched-workload.js';

/** One set of manifests that reaches the cluster together with a workload. */
export interface Scope extends Catalogue {
  /** The namespace that the workload is given here; undefined when it is left to whoever applies the set, `*` when it cannot be known. */
  readonly namespace?: string;
  /** The kustomization that applies the set; undefined for a folder of plain manifests. */
  readonly root?: Kustomization;
  /** True when the set holds more than its manifests show: charts, remote resources, plugins. */
  readonly isOpen: boolean;
  /** True when patches change the workload in a way that cannot be read, so that what it says may not be what is applied. */
  readonly isPatched: boolean;
  /** The workload as patches leave it; undefined where none changes it, or where that cannot be known. */
  readonly patched?: PatchedWorkload;
  readonly includes: (manifest: Manifest) => boolean;
}

/** The sets that a workload belongs to: every kustomization root that reaches it, or else its own part of the tree. */
export function findScopes(workload: Manifest, index: ProjectIndex): readonly Scope[] {
  return index.derive(createScopes)(workload, () => buildScopes(workload, index));
}

function createScopes(): Recent<Manifest, readonly Scope[]> {
  return createRecent();
}

function buildScopes(workload: Manifest, index: ProjectIndex): readonly Scope[] {
  const places = index.derive(renderKustomizations).reaching.get(workload) ?? [];
  if (places.length === 0) return [scopeOfDirectory(workload, index)];
  return places.map(({ rendering, object }) => scopeOfRoot(rendering, object, index));
}

function scopeOfRoot(rendering: Rendering, object: RenderedObject, index: ProjectIndex): Scope {
  const namespace = settledNamespace(object.namespace);
  const patched = patchedWorkloadOf(object, index);
  const catalogue = index.derive(catalogueRoots).get(rendering);
  const members = index.derive(memberships).get(rendering);
  const isFollowed = followsNames(object.kind, index);
  return {
    ...(namespace === undefined ? {} : { namespace }),
    root: rendering.root,
    isOpen: index.derive(openRoots).has(rendering),
    isPatched: object.changes.length > 0 && patched === undefined,
    ...(patched === undefined ? {} : { patched }),
    includes: (manifest) => members?.has(manifest) ?? false,
    find: (kind, name) => (catalogue?.find(kind, name) ?? []).filter((one) => isFollowed || !one.hasHashSuffix),
    ofKind: (kind) => catalogue?.ofKind(kind) ?? [],
  };
}

function openRoots(index: ProjectIndex): ReadonlySet<Rendering> {
  const { roots } = index.derive(renderKustomizations);
  return new Set(roots.filter((root) => isOpenRoot(root, index)));
}

function isOpenRoot({ root, objects, isOpen }: Rendering, index: ProjectIndex): boolean {
  if (isOpen || hasUnreadFile(root.directory, index)) return true;
  return objects.some(({ manifest }) => isOpener(manifest.apiVersion, manifest.kind));
}

/** A chart's template or a file with an error may declare what seems to be missing. */
function hasUnreadFile(directory: string, index: ProjectIndex): boolean {
  return index.derive(unreadFolders).some((folder) => isWithin(folder, directory));
}

function unreadFolders({ world }: ProjectIndex): readonly string[] {
  return [...new Set(world.unreadFiles.map(directoryOf))];
}

function memberships(index: ProjectIndex): ReadonlyMap<Rendering, ReadonlySet<Manifest>> {
  const { roots } = index.derive(renderKustomizations);
  return new Map(roots.map((root) => [root, new Set(root.objects.map(({ manifest }) => manifest))]));
}

/**
 * Plain manifests are applied by folder, and often with the folders above and below. A folder or file that holds its
 * own copy of the workload is another version of the same set (a solution, a second exercise), so it is left out.
 */
function scopeOfDirectory(workload: Manifest, index: ProjectIndex): Scope {
  const catalogue = index.derive(catalogueProject);
  const folder = folderOf(workload);
  const twins = findTwins(workload, index);
  const includes = isInSet(folder, twins);
  const namespace = settledNamespace(workload.namespace);
  const isVisible = ({ manifest }: Declaration): boolean => manifest === undefined || includes(manifest);
  return {
    ...(namespace === undefined ? {} : { namespace }),
    isOpen: index.derive(findOpeners).some(includes) || hasUnreadFile(folder, index),
    isPatched: false,
    includes,
    // Only kustomize knows the real name of what it gives a hash, and it does not handle this workload.
    find: (kind, name) => catalogue.find(kind, name).filter((one) => isVisible(one) && !one.hasHashSuffix),
    ofKind: (kind) => {
      const ofBranch = listOfBranch(kind, folder, index);
      return twins.files.size === 0 ? ofBranch : ofBranch.filter(isVisible);
    },
  };
}

/** The declarations of the folders above and below; the same list for every workload of a folder. */
function listOfBranch(kind: string, folder: string, index: ProjectIndex): readonly Declaration[] {
  const tables = index.derive(startBranches);
  const known = tables.get(kind);
  if (known !== undefined) return known.around(folder);
  const declarations = index.derive(catalogueProject).ofKind(kind);
  // What no file holds is in every folder, as what stands at the top is.
  const branches = groupByBranch(declarations, ({ manifest }) => (manifest === undefined ? '' : folderOf(manifest)));
  tables.set(kind, branches);
  return branches.around(folder);
}

function startBranches(): Map<string, Branches<Declaration>> {
  return new Map();
}

interface Twins {
  readonly files: ReadonlySet<string | undefined>;
  /** Folders of other versions of the set; what lies below them belongs to those. */
  readonly otherSets: ReadonlySet<string>;
}

/** Other files that hold a workload of the same kind and name. */
function findTwins(workload: Manifest, index: ProjectIndex): Twins {
  const folder = folderOf(workload);
  const table = index.derive(startTwins);
  const id = `${workload.kind}/${workload.name}`;
  const folders = table.get(id) ?? foldersByFile(index.named(workload.kind, workload.name));
  table.set(id, folders);
  if (workload.name === '' || folders.size < 2) return { files: new Set(), otherSets: new Set() };
  const files = new Set(folders.keys());
  files.delete(workload.file);
  const otherSets = [...folders].filter(
    ([file, other]) => file !== workload.file && other !== folder && !isWithin(folder, other),
  );
  return { files, otherSets: new Set(otherSets.map(([, other]) => other)) };
}

function startTwins(): Map<string, ReadonlyMap<string | undefined, string>> {
  return new Map();
}

function foldersByFile(manifests: readonly Manifest[]): ReadonlyMap<string | undefined, string> {
  return new Map(manifests.map((manifest) => [manifest.file, folderOf(manifest)]));
}

function isInSet(directory: string, twins: Twins): (manifest: Manifest) => boolean {
  return (manifest) => {
    if (twins.files.has(manifest.file)) return false;
    const folder = folderOf(manifest);
    if (!isOnSameBranch(folder, directory)) return false;
    if (twins.otherSets.size === 0) return true;
    return ![folder, ...ancestorsOf(folder)].some((one) => twins.otherSets.has(one));
  };
}

/** The folder of the file that holds a manifest; `''`, the top, for one that no file holds. */
export function folderOf({ file }: Manifest): string {
  return file === undefined ? '' : directoryOf(file);
}

function findOpeners({ manifests }: ProjectIndex): readonly Manifest[] {
  return manifests.filter(({ apiVersion, kind }) => isOpener(apiVersion, kind));
}
