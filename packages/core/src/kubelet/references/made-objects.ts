import { ALWAYS_THERE, findProducers, type MadeObject } from '../../knowledge/producers.js';
import type { JsonObject, Manifest } from '../../manifest/manifest.js';
import { readObject, readObjects, readString } from '../../model/read.js';
import { type Declaration, NO_KEYS } from './declaration.js';
import { fillNameTemplate, readAlternatives, readAt } from './name-template.js';
import { findSpread } from './spread.js';

/** What the controllers of known kinds make out of this object. */
export function declareMadeObjects(manifest: Manifest): readonly Declaration[] {
  const producers = findProducers(manifest.apiVersion, manifest.kind);
  if (producers.length === 0) return manifest.kind === 'StatefulSet' ? declareClaims(manifest) : [];
  const root = manifest.toObject();
  return producers
    .filter(({ annotation }) => annotation === undefined || hasAnnotation(root, annotation))
    .flatMap(({ makes }) => makes.flatMap((made) => declareMade(made, root, manifest)));
}

/** What is in every cluster, or what a well-known program makes for itself. */
export function declareAlwaysThere(): readonly Declaration[] {
  return ALWAYS_THERE.flatMap((made) => declareMade({ ...made, namespace: '*' }, {}, undefined));
}

function declareMade(made: MadeObject, root: JsonObject, manifest: Manifest | undefined): readonly Declaration[] {
  const namespace = namespaceOf(made, root, manifest);
  const keys = (made.keys ?? []).flatMap((key) => (key.startsWith('=') ? [key.slice(1)] : readAlternatives(key, root)));
  const isReadable = made.keys !== undefined && !(made.unreadableKeys ?? []).some((entry) => addsKeys(entry, root));
  return fillNameTemplate(made.name, root).map((name) => ({
    kind: made.kind,
    name,
    ...(namespace === undefined ? {} : { namespace }),
    keys: new Set(keys),
    hasAllKeys: isReadable,
    newlineKeys: [],
    origin: manifest === undefined ? 'always' : 'producer',
    hasHashSuffix: false,
    ...(manifest === undefined ? {} : { manifest }),
    path: ['metadata', 'name'],
  }));
}

function namespaceOf(made: MadeObject, root: JsonObject, manifest: Manifest | undefined): string | undefined {
  if (reachesEveryNamespace(made, root)) return '*';
  if (made.namespace === undefined) return manifest?.namespace;
  return fillNameTemplate(made.namespace, root)[0] ?? manifest?.namespace;
}

function reachesEveryNamespace({ annotations }: MadeObject, root: JsonObject): boolean {
  if (annotations === undefined) return false;
  return readAt(root, annotations).some((found) => findSpread(readObject(found) ?? {}, {}).has('every-namespace'));
}

/** `entry` is an item of {@link MadeObject.unreadableKeys}. */
function addsKeys(entry: string, root: JsonObject): boolean {
  const [path = '', values] = entry.split('=');
  const found = readAt(root, path);
  return values === undefined ? isFilled(found) : found.some((value) => values.split('|').some((one) => one === value));
}

/** An empty list or map asks for nothing. */
function isFilled(values: readonly unknown[]): boolean {
  return values.some((value) => typeof value !== 'object' || value === null || Object.keys(value).length > 0);
}

function hasAnnotation(root: JsonObject, prefix: string): boolean {
  const annotations = readObject(readObject(root['metadata'])?.['annotations']) ?? {};
  return Object.keys(annotations).some((name) => name.startsWith(prefix));
}

/**
 * The StatefulSet controller names the claims `<template>-<set>-<ordinal>`.
 * Source: pkg/controller/statefulset/stateful_set_utils.go, getPersistentVolumeClaimName.
 */
function declareClaims(manifest: Manifest): readonly Declaration[] {
  const templates = readObject(manifest.toObject()['spec'])?.['volumeClaimTemplates'];
  return readObjects(templates).flatMap(({ value }): Declaration[] => {
    const name = readString(readObject(value['metadata'])?.['name']);
    if (name === undefined) return [];
    const { namespace } = manifest;
    return [
      {
        kind: 'PersistentVolumeClaim',
        name: `${name}-${manifest.name}-*`,
        ...(namespace === undefined ? {} : { namespace }),
        keys: NO_KEYS,
        hasAllKeys: false,
        newlineKeys: [],
        origin: 'producer',
        hasHashSuffix: false,
        manifest,
        path: ['metadata', 'name'],
      },
    ];
  });
}
