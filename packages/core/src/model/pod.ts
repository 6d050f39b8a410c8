import type { FieldPath } from '../manifest/field-path.js';
import type { JsonObject } from '../manifest/manifest.js';
import { type Container, readContainers } from './container.js';
import { readBoolean, readObjects, readString } from './read.js';
import { readSecurityContext, type SecurityContext } from './security-context.js';
import type { Workload } from './workload.js';

export interface Volume {
  readonly name: string;
  readonly path: FieldPath;
  readonly raw: JsonObject;
}

/** The pod that a workload makes, as its template describes it. */
export interface Pod {
  readonly workload: Workload;
  /** The path of the pod spec from the object's root. */
  readonly path: FieldPath;
  /** The path of a field of the pod spec. */
  readonly at: (...segments: FieldPath) => FieldPath;
  /** As written; undefined where the manifest leaves it to the default. */
  readonly restartPolicy?: string;
  /** In the order of the manifest: init containers and sidecars first, then main, then ephemeral ones. */
  readonly containers: readonly Container[];
  readonly volumes: readonly Volume[];
  readonly securityContext: SecurityContext;
  readonly hostNetwork: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** The pod spec, unread. */
  readonly raw: JsonObject;
}

export interface PodTemplate {
  readonly spec: JsonObject;
  readonly path: FieldPath;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

export function readPod(workload: Workload, template: PodTemplate): Pod {
  const { spec, path, labels, annotations } = template;
  const restartPolicy = readString(spec.restartPolicy);
  return {
    workload,
    path,
    at: (...segments) => [...path, ...segments],
    ...(restartPolicy === undefined ? {} : { restartPolicy }),
    containers: [
      ...readContainers(spec, 'init', path),
      ...readContainers(spec, 'main', path),
      ...readContainers(spec, 'ephemeral', path),
    ],
    volumes: readVolumes(spec.volumes, [...path, 'volumes']),
    securityContext: readSecurityContext(spec.securityContext),
    hostNetwork: readBoolean(spec.hostNetwork) ?? false,
    labels,
    annotations,
    raw: spec,
  };
}

function readVolumes(value: unknown, path: FieldPath): readonly Volume[] {
  return readObjects(value).flatMap(({ index, value: raw }) => {
    const name = readString(raw.name);
    return name === undefined ? [] : [{ name, path: [...path, index], raw }];
  });
}
