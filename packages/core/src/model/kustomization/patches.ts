import type { JsonObject } from '../../manifest/manifest.js';
import { readBoolean, readObject, readObjects, readString, readStrings } from '../read.js';
import { joinPath } from './paths.js';

/** One patch: a file, or text within the kustomization, of which only what it may touch is read. */
export interface KustomizePatch {
  /** Undefined for text within the kustomization. */
  readonly file?: string;
  /** Undefined for a patch without `target`, which names its object itself. */
  readonly target?: { readonly kind?: string; readonly name?: string };
  /** Kind and name that text within the kustomization is about; empty for files. */
  readonly inline?: { readonly kind?: string; readonly name?: string };
  /** True when the object is to bear the patch's own name, or an operation replaces its name. */
  readonly renames: boolean;
}

/** Source: sigs.k8s.io/kustomize/api/types, Kustomization and Patch; the older fields still work. */
export function readPatches(kustomization: JsonObject, directory: string): readonly KustomizePatch[] {
  const current = [...readObjects(kustomization['patches']), ...readObjects(kustomization['patchesJson6902'])];
  const older = readStrings(kustomization['patchesStrategicMerge']) ?? [];
  return [
    ...current.map(({ value }) => readPatch(value, directory)),
    ...older.map((entry) =>
      entry.includes('\n') ? readInline(entry) : { file: joinPath(directory, entry), renames: false },
    ),
  ];
}

function readPatch(patch: JsonObject, directory: string): KustomizePatch {
  const file = readString(patch['path']);
  const selector = readObject(patch['target']);
  const target = selector === undefined ? {} : { target: pickKindAndName(selector) };
  const changesName = readBoolean(readObject(patch['options'])?.['allowNameChange']) ?? false;
  if (file !== undefined && file !== '') return { file: joinPath(directory, file), ...target, renames: changesName };
  const inline = readInline(readString(patch['patch']) ?? '');
  return { ...inline, ...target, renames: changesName || inline.renames };
}

function pickKindAndName(selector: JsonObject): { kind?: string; name?: string } {
  const kind = readString(selector['kind']);
  const name = readString(selector['name']);
  return { ...(kind === undefined ? {} : { kind }), ...(name === undefined ? {} : { name }) };
}

/** Enough of the text to know what it is about; an operation on `/metadata/name` renames. */
function readInline(text: string): KustomizePatch {
  const kind = /^\s*kind:\s*["']?([A-Za-z]+)/m.exec(text)?.[1];
  const name = /^ +name:\s*["']?([A-Za-z0-9.-]+)/m.exec(text)?.[1];
  const inline = { ...(kind === undefined ? {} : { kind }), ...(name === undefined ? {} : { name }) };
  return { inline, renames: /\/metadata\/name["']?\s*$/m.test(text) };
}
