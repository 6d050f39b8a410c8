import type { FieldPath } from '../manifest/field-path.js';
import type { JsonObject } from '../manifest/manifest.js';
import {
  type EnvironmentSource,
  type EnvironmentVariable,
  readEnvironment,
  readEnvironmentSources,
} from './environment.js';
import { type ImageReference, parseImageReference } from './image-reference.js';
import { PROBE_FIELD, type Probe, type ProbeKind, readProbe } from './probe.js';
import { readBoolean, readNumber, readObject, readObjects, readString, readStrings } from './read.js';
import { readSecurityContext, type SecurityContext } from './security-context.js';

/** `sidecar`: an init container with `restartPolicy: Always`, which keeps running beside the main containers. */
export type ContainerRole = 'main' | 'init' | 'sidecar' | 'ephemeral';

export interface ContainerPort {
  readonly name?: string;
  readonly containerPort?: number;
  readonly protocol: string;
  readonly path: FieldPath;
}

export interface VolumeMount {
  readonly name: string;
  readonly mountPath: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
  readonly readOnly: boolean;
  readonly path: FieldPath;
}

/** A quantity as written: `"128Mi"`, or the number of a manifest that leaves the quotes out. */
export type RawQuantity = string | number;

export interface Resources {
  readonly limits: Readonly<Record<string, RawQuantity>>;
  readonly requests: Readonly<Record<string, RawQuantity>>;
}

/** A container as written, read so that a field of the wrong type is absent. Defaults are applied by `kubelet/`. */
export interface Container {
  readonly name: string;
  readonly role: ContainerRole;
  /** From the object's root, for example `['spec', 'template', 'spec', 'containers', 0]`. */
  readonly path: FieldPath;
  /** The path of a field of this container. */
  readonly at: (...segments: FieldPath) => FieldPath;
  readonly image?: ImageReference;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly workingDir?: string;
  readonly env: readonly EnvironmentVariable[];
  readonly envFrom: readonly EnvironmentSource[];
  readonly ports: readonly ContainerPort[];
  readonly probes: Readonly<Partial<Record<ProbeKind, Probe>>>;
  readonly resources: Resources;
  readonly volumeMounts: readonly VolumeMount[];
  readonly securityContext: SecurityContext;
  readonly restartPolicy?: string;
  readonly stdin: boolean;
  readonly tty: boolean;
  /** Everything, unread. */
  readonly raw: JsonObject;
}

export const CONTAINER_FIELD = {
  main: 'containers',
  init: 'initContainers',
  ephemeral: 'ephemeralContainers',
} as const;

export function readContainers(
  spec: JsonObject,
  list: keyof typeof CONTAINER_FIELD,
  podPath: FieldPath,
): readonly Container[] {
  const field = CONTAINER_FIELD[list];
  return readObjects(spec[field]).map(({ index, value }) =>
    readContainer(value, roleOf(list, value), [...podPath, field, index]),
  );
}

function roleOf(list: keyof typeof CONTAINER_FIELD, raw: JsonObject): ContainerRole {
  return list === 'init' && raw.restartPolicy === 'Always' ? 'sidecar' : list;
}

function readContainer(raw: JsonObject, role: ContainerRole, path: FieldPath): Container {
  const at = (...segments: FieldPath): FieldPath => [...path, ...segments];
  return {
    name: readString(raw.name) ?? '',
    role,
    path,
    at,
    ...readProgram(raw),
    env: readEnvironment(raw.env, at('env')),
    envFrom: readEnvironmentSources(raw.envFrom, at('envFrom')),
    ports: readPorts(raw.ports, at('ports')),
    probes: readProbes(raw, at),
    resources: readResources(raw.resources),
    volumeMounts: readVolumeMounts(raw.volumeMounts, at('volumeMounts')),
    securityContext: readSecurityContext(raw.securityContext),
    raw,
  };
}

type Program = Pick<Container, 'image' | 'command' | 'args' | 'workingDir' | 'restartPolicy' | 'stdin' | 'tty'>;

function readProgram(raw: JsonObject): Program {
  const image = readString(raw.image);
  const command = readStrings(raw.command);
  const args = readStrings(raw.args);
  const workingDir = readString(raw.workingDir);
  const restartPolicy = readString(raw.restartPolicy);
  return {
    ...(image === undefined || image === '' ? {} : { image: parseImageReference(image) }),
    // An empty list counts as absent: the kubelet then falls back to the image's own entrypoint and command.
    ...(command === undefined || command.length === 0 ? {} : { command }),
    ...(args === undefined || args.length === 0 ? {} : { args }),
    ...(workingDir === undefined ? {} : { workingDir }),
    ...(restartPolicy === undefined ? {} : { restartPolicy }),
    stdin: readBoolean(raw.stdin) ?? false,
    tty: readBoolean(raw.tty) ?? false,
  };
}

function readProbes(raw: JsonObject, at: Container['at']): Container['probes'] {
  const probes: Partial<Record<ProbeKind, Probe>> = {};
  for (const kind of ['liveness', 'readiness', 'startup'] as const) {
    const field = PROBE_FIELD[kind];
    const probe = readProbe(kind, raw[field], at(field));
    if (probe !== undefined) probes[kind] = probe;
  }
  return probes;
}

function readPorts(value: unknown, path: FieldPath): readonly ContainerPort[] {
  return readObjects(value).map(({ index, value: port }) => {
    const name = readString(port.name);
    const containerPort = readNumber(port.containerPort);
    return {
      path: [...path, index],
      protocol: readString(port.protocol) ?? 'TCP',
      ...(name === undefined ? {} : { name }),
      ...(containerPort === undefined ? {} : { containerPort }),
    };
  });
}

export function readResources(value: unknown): Resources {
  const resources = readObject(value);
  return { limits: readQuantities(resources?.limits), requests: readQuantities(resources?.requests) };
}

function readQuantities(value: unknown): Readonly<Record<string, RawQuantity>> {
  const quantities: Record<string, RawQuantity> = {};
  for (const [name, quantity] of Object.entries(readObject(value) ?? {})) {
    if (typeof quantity === 'string' || typeof quantity === 'number') quantities[name] = quantity;
  }
  return quantities;
}

function readVolumeMounts(value: unknown, path: FieldPath): readonly VolumeMount[] {
  return readObjects(value).flatMap(({ index, value: mount }) => {
    const name = readString(mount.name);
    const mountPath = readString(mount.mountPath);
    if (name === undefined || mountPath === undefined) return [];
    const subPath = readString(mount.subPath);
    const subPathExpr = readString(mount.subPathExpr);
    return [
      {
        name,
        mountPath,
        readOnly: readBoolean(mount.readOnly) ?? false,
        path: [...path, index],
        ...(subPath === undefined || subPath === '' ? {} : { subPath }),
        ...(subPathExpr === undefined || subPathExpr === '' ? {} : { subPathExpr }),
      },
    ];
  });
}
