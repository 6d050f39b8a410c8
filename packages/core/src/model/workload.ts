import type { Resource } from '../finding.js';
import { findWorkloadKind, type WorkloadPurpose } from '../knowledge/workloads.js';
import type { FieldPath } from '../manifest/field-path.js';
import type { JsonObject, Manifest } from '../manifest/manifest.js';
import { type Pod, type PodTemplate, readPod } from './pod.js';
import { isObject, readNumber, readObject, readObjects, readStringMap } from './read.js';

/** A manifest that makes pods. */
export interface Workload {
  readonly manifest: Manifest;
  readonly resource: Resource;
  readonly purpose: WorkloadPurpose;
  /** Undefined where the kind has none or the manifest leaves it out. */
  readonly replicas?: number;
  readonly annotations: Readonly<Record<string, string>>;
  /** One for each pod template that the object holds; nearly always exactly one. */
  readonly pods: readonly Pod[];
  /** The whole object, unread. */
  readonly raw: JsonObject;
}

/**
 * Undefined when the manifest makes no pods as far as the knowledge tables know. `form` is the object as a later step
 * leaves it, where that is not the manifest itself. Never throws.
 */
export function readWorkload(manifest: Manifest, form?: JsonObject): Workload | undefined {
  const known = findWorkloadKind(manifest.apiVersion, manifest.kind);
  if (known === undefined) return undefined;
  const raw = form ?? manifest.toObject();
  const pods: Pod[] = [];
  const replicas = readNumber(readObject(raw.spec)?.replicas);
  const workload: Workload = {
    manifest,
    resource: resourceOf(manifest),
    purpose: known.purpose,
    ...(replicas === undefined ? {} : { replicas }),
    annotations: readStringMap(readObject(raw.metadata)?.annotations),
    pods,
    raw,
  };
  for (const template of known.podTemplates.flatMap((path) => findTemplates(raw, path))) {
    pods.push(readPod(workload, template));
  }
  return pods.length === 0 ? undefined : workload;
}

export function resourceOf(manifest: Manifest): Resource {
  const { apiVersion, kind, namespace, name } = manifest;
  return { apiVersion, kind, ...(namespace === undefined ? {} : { namespace }), name };
}

/** `path` is a path of {@link WorkloadKind.podTemplates}. */
function findTemplates(root: JsonObject, path: string): readonly PodTemplate[] {
  let places: { value: unknown; path: FieldPath }[] = [{ value: root, path: [] }];
  for (const segment of path === '' ? [] : path.split('.')) {
    places = places.flatMap((place) =>
      segment === '*'
        ? readObjects(place.value).map(({ index, value }) => ({ value, path: [...place.path, index] }))
        : [{ value: readObject(place.value)?.[segment], path: [...place.path, segment] }],
    );
  }
  return places.flatMap(({ value, path: at }) => {
    const spec = readObject(readObject(value)?.spec);
    if (!isObject(value) || spec === undefined) return [];
    const metadata = readObject(value.metadata);
    return [
      {
        spec,
        path: [...at, 'spec'],
        labels: readStringMap(metadata?.labels),
        annotations: readStringMap(metadata?.annotations),
      },
    ];
  });
}
