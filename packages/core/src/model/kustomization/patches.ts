import { KUSTOMIZE_PATCH } from '../../manifest/kubernetes-objects.js';
import type { JsonObject, Manifest } from '../../manifest/manifest.js';
import { parseEmbedded } from '../../manifest/parse-embedded.js';
import { isObject, readBoolean, readObject, readObjects, readString, readStrings } from '../read.js';
import type { Change } from './changes.js';
import { readOperations } from './json-patch.js';
import { joinPath } from './paths.js';
import { readTarget, type Target } from './target.js';

/** One patch of a kustomization: a file, or text within it. */
export interface KustomizePatch {
  /** The kustomization itself. */
  readonly by: Manifest;
  /** Undefined for text within the kustomization. */
  readonly file?: string;
  /** What text within the kustomization does; empty for files. */
  readonly inline: readonly Change[];
  /** Undefined for a patch without `target`, which names its object itself. */
  readonly target?: Target;
  /** True when the object is to bear the patch's own name. */
  readonly allowsNameChange: boolean;
}

/**
 * In the order in which kustomize applies them; the older fields still work. Replacements are not followed.
 * Source: sigs.k8s.io/kustomize/api/types, Kustomization and Patch; internal/target, configureBuiltinTransformers (api 0.20).
 */
export function readPatches(kustomization: Manifest, raw: JsonObject, directory: string): readonly KustomizePatch[] {
  const ofField = (field: string): readonly KustomizePatch[] =>
    readObjects(raw[field]).map(({ value }) => readPatch(value, kustomization, directory));
  const older = (readStrings(raw['patchesStrategicMerge']) ?? []).map((entry) =>
    readPatch({ [entry.includes('\n') ? 'patch' : 'path']: entry }, kustomization, directory),
  );
  return [
    ...older,
    ...ofField('patches'),
    ...ofField('patchesJson6902'),
    ...readObjects(raw['replacements']).flatMap(({ value }) => readReplacement(value, kustomization)),
  ];
}

function readPatch(patch: JsonObject, by: Manifest, directory: string): KustomizePatch {
  const file = readString(patch['path']);
  const selector = readObject(patch['target']);
  const isFile = file !== undefined && file !== '';
  return {
    by,
    ...(isFile ? { file: joinPath(directory, file) } : {}),
    inline: isFile ? [] : readInline(readString(patch['patch']) ?? '', by),
    ...(selector === undefined ? {} : { target: readTarget(selector) }),
    allowsNameChange: readBoolean(readObject(patch['options'])?.['allowNameChange']) ?? false,
  };
}

function readReplacement(replacement: JsonObject, by: Manifest): readonly KustomizePatch[] {
  const targets = readObjects(replacement['targets']).map(({ value }) => readTarget(readObject(value['select']) ?? {}));
  const inline: readonly Change[] = [{ type: 'unknown', by }];
  // A file of replacements may target anything.
  const all = targets.length === 0 ? [readTarget({})] : targets;
  return all.map((target) => ({ by, inline, target, allowsNameChange: false }));
}

function readInline(text: string, by: Manifest): readonly Change[] {
  const values = parseEmbedded(text) ?? [];
  return values.length === 0 ? [{ type: 'unknown', by }] : values.map((value) => readChange(value, by));
}

/** What a file of patches does, which may hold several parts of objects. */
export function readPatchFile(manifests: readonly Manifest[], by: Manifest): readonly Change[] {
  return manifests.map((file) => {
    const raw = file.toObject();
    return file.kind === KUSTOMIZE_PATCH ? readChange(raw['patch'], by) : { type: 'merge', part: raw, file, by };
  });
}

function readChange(value: unknown, by: Manifest): Change {
  const operations = Array.isArray(value) ? readOperations(value) : undefined;
  if (operations !== undefined) return { type: 'operations', operations, by };
  return isObject(value) ? { type: 'merge', part: value, by } : { type: 'unknown', by };
}
