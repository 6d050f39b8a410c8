import type { JsonObject, Manifest } from '../../manifest/manifest.js';
import { applyChanges } from '../../model/kustomization/changes.js';
import type { Generator } from '../../model/kustomization/generators.js';
import {
  type KeySource,
  type RenderedObject,
  type Rendering,
  renderKustomizations,
} from '../../model/kustomization/rendering.js';
import { groupBy, type ProjectIndex } from '../../model/project-index.js';
import { readObject } from '../../model/read.js';
import { matchesWildcard } from '../../text/matches-wildcard.js';
import { type Declaration, declare, keysOfObject, NO_KEYS, withPlaceholders } from './declaration.js';
import { declareAlwaysThere, declareMadeObjects } from './made-objects.js';

/** Declarations that can be asked for by kind and name. */
export interface Catalogue {
  readonly find: (kind: string, name: string) => readonly Declaration[];
  readonly ofKind: (kind: string) => readonly Declaration[];
}

/** Everything that every manifest declares or has made; generators stand with their kustomization. */
export function catalogueProject(index: ProjectIndex): Catalogue {
  const declared = index.derive(declareEverything);
  const generated = index
    .derive(renderKustomizations)
    .kustomizations.flatMap(({ manifest, generators, namespace }) =>
      generators
        .filter(({ behavior }) => behavior === 'create')
        .map((generator) => declareGenerated(generator, manifest, generator.namespace ?? namespace)),
    );
  return buildCatalogue([...[...declared.values()].flat(), ...generated].map((one) => [one.name, one]));
}

/** What is in every cluster; a table of its own, since no file holds it. */
export function catalogueAlways(): Catalogue {
  return buildCatalogue(declareAlwaysThere().map((one) => [one.name, one]));
}

/** One for each root: what its rendering declares, under every name that the object has borne. */
export function catalogueRoots(index: ProjectIndex): ReadonlyMap<Rendering, Catalogue> {
  const declared = index.derive(declareEverything);
  const { roots } = index.derive(renderKustomizations);
  return new Map(
    roots.map((root) => [root, buildCatalogue(root.objects.flatMap((object) => declareRendered(object, declared)))]),
  );
}

type Declared = ReadonlyMap<Manifest, readonly Declaration[]>;

function declareEverything({ manifests }: ProjectIndex): Declared {
  const table = new Map<Manifest, readonly Declaration[]>();
  for (const manifest of manifests) {
    const own = declare(manifest);
    const declarations = [...(own === undefined ? [] : [own]), ...declareMadeObjects(manifest)];
    if (declarations.length > 0) table.set(manifest, declarations);
  }
  return table;
}

type Named = readonly [name: string, declaration: Declaration];

function declareRendered(object: RenderedObject, declared: Declared): readonly Named[] {
  const { names, namespace, generator, manifest, isPatch } = object;
  if (isPatch) return [];
  const found = generator === undefined ? declared.get(manifest) : [declareGenerated(generator, manifest, namespace)];
  return (found ?? []).flatMap((declaration): readonly Named[] => {
    const place = declaration.namespace === '*' || namespace === undefined ? {} : { namespace };
    // What a controller makes keeps its own name, unless it is made of the name of the renamed object.
    if (declaration.origin === 'producer') return [[declaration.name, { ...declaration, ...place }]];
    const merged = { ...declaration, ...place, ...mergeKeys(declaration, object, declared) };
    return names.map(withPlaceholders).map((name): Named => [name, { ...merged, name }]);
  });
}

function mergeKeys(own: Declaration, object: RenderedObject, declared: Declared): Partial<Declaration> {
  const { keySources, changes } = object;
  if (keySources.length === 1 && keySources[0] === own.manifest && changes.length === 0) return {};
  const parts = keySources.map((source) => keysOfSource(source, declared));
  const keys = new Set(parts.flatMap((part) => [...part.keys]));
  const hasAllKeys = parts.every((part) => part.hasAllKeys);
  if (changes.length === 0) return { keys, hasAllKeys };
  const changed = applyChanges(withKeys(object, keys), changes);
  return changed === undefined ? { keys, hasAllKeys: false } : { keys: keysOfObject(changed), hasAllKeys };
}

/** The object as its patches find it, with the keys that generators have merged into it. */
function withKeys({ manifest, generator }: RenderedObject, keys: ReadonlySet<string>): JsonObject {
  const raw = generator === undefined ? manifest.toObject() : { apiVersion: 'v1', kind: generator.kind };
  const own = keysOfObject(raw);
  const others = [...keys].filter((key) => !own.has(key)).map((key) => [key, '']);
  return { ...raw, data: { ...readObject(raw['data']), ...Object.fromEntries(others) } };
}

function keysOfSource(source: KeySource, declared: Declared): Pick<Declaration, 'keys' | 'hasAllKeys'> {
  if (source === 'unknown') return { keys: NO_KEYS, hasAllKeys: false };
  if ('behavior' in source) return source;
  return declared.get(source)?.find(({ origin }) => origin === 'manifest') ?? { keys: NO_KEYS, hasAllKeys: false };
}

function declareGenerated(generator: Generator, manifest: Manifest, namespace: string | undefined): Declaration {
  const { kind, name, keys, hasAllKeys, hasHashSuffix, path } = generator;
  const place = namespace === undefined ? {} : { namespace };
  return {
    kind,
    name,
    ...place,
    keys,
    hasAllKeys,
    newlineKeys: [],
    origin: 'generator',
    hasHashSuffix,
    manifest,
    path,
  };
}

const NOTHING: readonly Declaration[] = [];

function buildCatalogue(named: readonly Named[]): Catalogue {
  const patterns = named.filter(([name]) => name.includes('*'));
  const byName = groupBy(named, ([name, { kind }]) => `${kind}/${name}`);
  const byKind = groupBy(
    named.map(([, declaration]) => declaration),
    ({ kind }) => kind,
  );
  return {
    find: (kind, name) => {
      const exact = byName.get(`${kind}/${name}`) ?? [];
      const matching = patterns.filter(([pattern, one]) => one.kind === kind && matchesWildcard(pattern, name));
      return [...exact, ...matching].map(([, declaration]) => declaration);
    },
    ofKind: (kind) => byKind.get(kind) ?? NOTHING,
  };
}
