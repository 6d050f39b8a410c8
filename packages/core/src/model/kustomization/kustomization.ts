import type { JsonObject, Manifest } from '../../manifest/manifest.js';
import { isObject, readList, readObject, readObjects, readString, readStrings } from '../read.js';
import { type Generator, readGenerators } from './generators.js';
import { type KustomizePatch, readPatches } from './patches.js';
import { directoryOf, joinPath } from './paths.js';

/** A kustomization file or component as written. Paths are normalised, seen from where the caller's files are named. */
export interface Kustomization {
  readonly manifest: Manifest;
  readonly directory: string;
  readonly isComponent: boolean;
  /** `resources` and the older `bases` and `crds`: files, folders, or places that only kustomize can fetch. */
  readonly resources: readonly string[];
  readonly components: readonly string[];
  readonly generators: readonly Generator[];
  readonly patches: readonly KustomizePatch[];
  readonly namePrefix: string;
  readonly nameSuffix: string;
  readonly namespace?: string;
  /** Names that kustomize itself puts in for `$(NAME)`. */
  readonly variables: readonly string[];
  /** True when it tells kustomize of further fields that refer to objects. */
  readonly teachesFields: boolean;
  /** True when plugins or charts add or change objects, which no static reading can follow. */
  readonly hasPlugins: boolean;
}

const GROUP = 'kustomize.config.k8s.io/';
const FIELD_NAMES: ReadonlyMap<string, string> = new Map(
  [
    ...['resources', 'bases', 'crds', 'components', 'configMapGenerator', 'secretGenerator', 'generatorOptions'],
    ...['patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements', 'vars'],
    ...[
      'namePrefix',
      'nameSuffix',
      'namespace',
      'generators',
      'transformers',
      'helmCharts',
      'configurations',
      'openapi',
    ],
  ].map((field) => [field.toLowerCase(), field]),
);
const TEACHING_FIELDS = ['configurations', 'crds', 'openapi'];
const PLUGIN_FIELDS = ['generators', 'transformers', 'helmCharts', 'helmChartInflationGenerator'];

/** Undefined for other objects, such as Flux's own kind of the same name, and for those without a file. */
export function readKustomization(manifest: Manifest): Kustomization | undefined {
  const isKustomize = manifest.apiVersion.startsWith(GROUP) && KINDS.has(manifest.kind);
  if (!isKustomize || manifest.file === undefined) return undefined;
  const raw = withFieldNames(manifest.toObject());
  const directory = directoryOf(manifest.file);
  const paths = (field: string): readonly string[] => readPaths(raw[field], directory);
  const namespace = readString(raw['namespace']);
  return {
    manifest,
    directory,
    isComponent: manifest.kind === 'Component',
    resources: unique([...paths('resources'), ...paths('bases'), ...paths('crds')]),
    components: unique(paths('components')),
    generators: readGenerators(raw),
    patches: readPatches(manifest, raw, directory),
    namePrefix: readString(raw['namePrefix']) ?? '',
    nameSuffix: readString(raw['nameSuffix']) ?? '',
    ...(namespace === undefined || namespace === '' ? {} : { namespace }),
    variables: readObjects(raw['vars']).flatMap(({ value }) => readString(value['name']) ?? []),
    teachesFields: TEACHING_FIELDS.some((field) => isPresent(raw, field)),
    hasPlugins: PLUGIN_FIELDS.some((field) => isPresent(raw, field)),
  };
}

const KINDS: ReadonlySet<string> = new Set(['Kustomization', 'Component']);

/** Go's decoder, which kustomize uses, takes the names of fields in any case. */
function withFieldNames(raw: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(raw).map(([field, value]) => [FIELD_NAMES.get(field.toLowerCase()) ?? field, value]),
  );
}

function readPaths(value: unknown, directory: string): readonly string[] {
  return (readStrings(value) ?? []).map((path) => joinPath(directory, path));
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}

function isPresent(raw: JsonObject, field: string): boolean {
  const value = raw[field];
  return readList(value).length > 0 || (isObject(value) && Object.keys(readObject(value) ?? {}).length > 0);
}
