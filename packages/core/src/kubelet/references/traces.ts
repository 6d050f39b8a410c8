import { findProducers, groupOf, isBystander } from '../../knowledge/producers.js';
import { findWorkloadKind } from '../../knowledge/workloads.js';
import type { JsonObject, Manifest } from '../../manifest/manifest.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { isObject, readObjects, readStrings } from '../../model/read.js';
import type { Workload } from '../../model/workload.js';
import { workloadOf } from '../../model/workload-of.js';

/** What a manifest says about objects that come into being at run time. */
interface Traces {
  readonly names: ReadonlySet<string>;
  /** The name of a custom resource, whose controller usually names what it makes after it. */
  readonly owner?: string;
}

/**
 * True when something in the set speaks of an object as of its own work: a program that is told the name of a Secret or
 * ConfigMap, a Role for that one object, or a custom resource that names it or begins its name.
 */
export function isTracedIn(name: string, includes: (manifest: Manifest) => boolean, index: ProjectIndex): boolean {
  const { byName, owners } = index.derive(findTraces);
  const isOwned = owners.some(({ owner, manifest }) => name.startsWith(`${owner}-`) && includes(manifest));
  return isOwned || (byName.get(name)?.some(includes) ?? false);
}

interface TraceTable {
  readonly byName: ReadonlyMap<string, readonly Manifest[]>;
  readonly owners: readonly { readonly owner: string; readonly manifest: Manifest }[];
}

function findTraces(index: ProjectIndex): TraceTable {
  const byName = new Map<string, Manifest[]>();
  const owners: { owner: string; manifest: Manifest }[] = [];
  for (const manifest of index.manifests) {
    const traces = readTraces(manifest, index);
    if (traces?.owner !== undefined) owners.push({ owner: traces.owner, manifest });
    for (const name of traces?.names ?? []) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [manifest]);
      else known.push(manifest);
    }
  }
  return { byName, owners };
}

function readTraces(manifest: Manifest, index: ProjectIndex): Traces | undefined {
  const { apiVersion, kind, name } = manifest;
  if (findWorkloadKind(apiVersion, kind) !== undefined) {
    return { names: namesInCommands(workloadOf(manifest, index)) };
  }
  if (kind === 'Role' || kind === 'ClusterRole') return { names: namesInRules(manifest.toObject()) };
  if (!isCustom(apiVersion) || isBystander(apiVersion)) return undefined;
  const names = new Set<string>();
  collectNames(manifest.toObject()['spec'], false, names);
  // What a kind of the producers table makes is known by name; another controller names it after its resource, or may.
  const isKnown = name.length < 3 || findProducers(apiVersion, kind).length > 0;
  return isKnown ? { names } : { names, owner: name };
}

/** Groups of Kubernetes itself have no dot or end in `.k8s.io`; kustomize's files are no objects of a cluster. */
function isCustom(apiVersion: string): boolean {
  const group = groupOf(apiVersion);
  return group.includes('.') && !group.endsWith('.k8s.io');
}

const SPOKEN_OF =
  /(?:secret|config-?map|\bcm\b)[\w.-]*(?:[ =:"',/]+(?:generic|tls|docker-registry))?[ =:"',/]+([a-z0-9][a-z0-9.-]*)/gi;

/** `--secret-name=x`, `create secret generic x`, and `WEBHOOK_SECRET` with the value `x`. */
function namesInCommands(workload: Workload | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  for (const container of workload?.pods.flatMap((pod) => pod.containers) ?? []) {
    const text = [...(container.command ?? []), ...(container.args ?? [])].join(' ');
    for (const match of text.matchAll(SPOKEN_OF)) if (match[1] !== undefined) names.add(match[1]);
    for (const { name, value } of container.env) {
      if (value !== undefined && /secret|config_?map/i.test(name)) names.add(value);
    }
  }
  return names;
}

function namesInRules(role: JsonObject): ReadonlySet<string> {
  const rules = readObjects(role['rules']).map(({ value }) => value);
  return new Set(rules.flatMap((rule) => readStrings(rule['resourceNames']) ?? []));
}

const SPEAKS_OF_CONFIG = /secret|config-?map|credential/i;

/** Texts under a field that speaks of a Secret or ConfigMap (`secretName`), or directly below one (`secretRef.name`). */
function collectNames(value: unknown, isSpokenOf: boolean, names: Set<string>): void {
  if (typeof value === 'string' && isSpokenOf) names.add(value);
  if (Array.isArray(value)) for (const item of value) collectNames(item, isSpokenOf, names);
  if (!isObject(value)) return;
  for (const [field, item] of Object.entries(value)) {
    collectNames(item, SPEAKS_OF_CONFIG.test(field) || (isSpokenOf && typeof item === 'string'), names);
  }
}
