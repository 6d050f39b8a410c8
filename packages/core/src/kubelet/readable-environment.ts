import type { FieldPath } from '../manifest/field-path.js';
import type { Manifest } from '../manifest/manifest.js';
import type { Container } from '../model/container.js';
import type { EnvironmentSource, EnvironmentVariable } from '../model/environment.js';
import type { Pod } from '../model/pod.js';
import type { ProjectIndex } from '../model/project-index.js';
import { readStringMap } from '../model/read.js';

/** One variable of a container's environment. */
export interface ReadableVariable {
  readonly name: string;
  /** Undefined when it is set but cannot be read: it comes from a Secret, the downward API or an undeclared object. */
  readonly value?: string;
  /** Where the container says it: the entry of `env`, or the reference of `envFrom`. */
  readonly path: FieldPath;
  /** Where the value stands when that is another object. */
  readonly declaredAt?: { readonly manifest: Manifest; readonly path: FieldPath };
}

export interface ReadableEnvironment {
  readonly get: (name: string) => ReadableVariable | undefined;
  readonly variables: readonly ReadableVariable[];
  /** False when an `envFrom` names an object whose keys cannot be seen, so any variable may be set after all. */
  readonly isComplete: boolean;
}

/**
 * The environment that the manifests give the container, as far as it can be read. Of a Secret's values only that they
 * are empty is.
 * `env` wins over `envFrom`, a later entry over an earlier one; `$(NAME)` is replaced from what stands before it.
 * Source: pkg/kubelet/kubelet_pods.go, makeEnvironmentVariables (kubernetes 1.37).
 */
export function readableEnvironmentOf(pod: Pod, container: Container, index: ProjectIndex): ReadableEnvironment {
  const known = index.derive(createCache);
  const cached = known.get(container);
  if (cached !== undefined) return cached;
  const environment = readEnvironment(pod, container, index);
  known.set(container, environment);
  return environment;
}

function createCache(): WeakMap<Container, ReadableEnvironment> {
  return new WeakMap();
}

function readEnvironment(pod: Pod, container: Container, index: ProjectIndex): ReadableEnvironment {
  const { namespace } = pod.workload.resource;
  const variables = new Map<string, ReadableVariable>();
  let isComplete = true;
  for (const source of container.envFrom) {
    const read = readSource(source, namespace, index);
    if (read === undefined) isComplete = false;
    for (const variable of read ?? []) variables.set(variable.name, variable);
  }
  for (const entry of container.env) {
    variables.set(entry.name, readEntry(entry, namespace, index, variables));
  }
  return { get: (name) => variables.get(name), variables: [...variables.values()], isComplete };
}

function readSource(
  source: EnvironmentSource,
  namespace: string | undefined,
  index: ProjectIndex,
): readonly ReadableVariable[] | undefined {
  const { kind, name, prefix, path } = source;
  const data = findData(kind, name, namespace, index);
  return data?.entries.map((entry) => ({ name: `${prefix}${entry[0]}`, path, ...shownValue(kind, entry, data) }));
}

function readEntry(
  entry: EnvironmentVariable,
  namespace: string | undefined,
  index: ProjectIndex,
  before: ReadonlyMap<string, ReadableVariable>,
): ReadableVariable {
  const { name, path, value, from } = entry;
  if (value !== undefined) {
    const expanded = expandReferences(value, before);
    return { name, path: [...path, 'value'], ...(expanded === undefined ? {} : { value: expanded }) };
  }
  if (from?.type !== 'configMapKeyRef' && from?.type !== 'secretKeyRef') {
    // A number or a boolean is refused before anything reads it.
    const isEmpty = from === undefined && (entry.rawValue === undefined || entry.rawValue === null);
    return { name, path, ...(isEmpty ? { value: '' } : {}) };
  }
  const kind = from.type === 'secretKeyRef' ? 'Secret' : 'ConfigMap';
  const data = findData(kind, from.name, namespace, index);
  const found = data?.entries.find(([key]) => key === from.key);
  return { name, path, ...(data === undefined || found === undefined ? {} : shownValue(kind, found, data)) };
}

/** What may be told of a value: all of a ConfigMap's, and of a Secret's that there is none. */
function shownValue(
  kind: EnvironmentSource['kind'],
  [key, value]: DeclaredData['entries'][number],
  { manifest }: DeclaredData,
): Pick<ReadableVariable, 'value' | 'declaredAt'> {
  return kind === 'Secret' && value !== '' ? {} : { value, declaredAt: { manifest, path: ['data', key] } };
}

/**
 * Replaces `$(NAME)`; an unknown name stays as written and `$$` becomes `$`. Undefined when a value is needed that
 * cannot be read. Source: third_party/forked/golang/expansion/expand.go.
 */
export function expandReferences(text: string, variables: ReadonlyMap<string, ReadableVariable>): string | undefined {
  let isReadable = true;
  const expanded = text.replace(/\$(?:\$|\(([^)]*)\))/g, (written, name: string | undefined) => {
    if (name === undefined) return '$';
    const variable = variables.get(name);
    if (variable === undefined) return written;
    if (variable.value === undefined) isReadable = false;
    return variable.value ?? '';
  });
  return isReadable ? expanded : undefined;
}

interface DeclaredData {
  readonly manifest: Manifest;
  readonly entries: readonly (readonly [key: string, value: string])[];
}

/** Undefined when nothing, or more than one object, of that name is declared for the namespace. */
function findData(
  kind: string,
  name: string,
  namespace: string | undefined,
  index: ProjectIndex,
): DeclaredData | undefined {
  const found = index
    .named(kind, name)
    .filter(
      (manifest) => manifest.namespace === namespace || manifest.namespace === undefined || namespace === undefined,
    );
  const [manifest] = found;
  if (manifest === undefined || found.length > 1) return undefined;
  const { data, stringData } = manifest.toObject();
  return { manifest, entries: Object.entries({ ...readStringMap(data), ...readStringMap(stringData) }) };
}
