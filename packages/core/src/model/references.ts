import type { FieldPath } from '../manifest/field-path.js';
import type { Manifest } from '../manifest/manifest.js';
import type { Container } from './container.js';
import type { Pod } from './pod.js';
import { readObject, readObjects, readString } from './read.js';
import { readVolumeReferences } from './references/volume-references.js';
import type { Workload } from './workload.js';

/** `Volume` names a volume of the pod itself; the other kinds name objects of the cluster. */
export type ReferencedKind =
  | 'ConfigMap'
  | 'Secret'
  | 'PersistentVolumeClaim'
  | 'ServiceAccount'
  | 'PriorityClass'
  | 'RuntimeClass'
  | 'Volume';

/** Where in the pod the reference stands; it decides what Kubernetes does when nothing is found there. */
export type ReferencePlace =
  | 'env'
  | 'envFrom'
  | 'fileKeyRef'
  | 'volume'
  | 'volumeItem'
  | 'projected'
  | 'projectedItem'
  | 'subPath'
  | 'volumeMount'
  | 'volumeClaim'
  | 'volumeCredentials'
  | 'imagePullSecret'
  | 'serviceAccount'
  | 'priorityClass'
  | 'runtimeClass';

/** One place of a pod that names another object. Plain data. */
export interface Reference {
  readonly kind: ReferencedKind;
  readonly name: string;
  /** The key of the object that is asked for; absent where the whole object is. */
  readonly key?: string;
  readonly optional: boolean;
  readonly place: ReferencePlace;
  /** The field that holds the name, from the object's root. */
  readonly path: FieldPath;
  /** The field that holds the key. */
  readonly keyPath?: FieldPath;
  /** The kustomization whose patch brings it; then the paths lead to what the patch adds to. */
  readonly patchedBy?: Manifest;
}

/** What the environment of one container refers to: `env[].valueFrom` and `envFrom`, in the order of the manifest. */
export function readEnvironmentReferences(container: Container): readonly Reference[] {
  const single = container.env.flatMap(({ from, path }): Reference[] => {
    if (from?.type !== 'configMapKeyRef' && from?.type !== 'secretKeyRef') return [];
    const kind = from.type === 'secretKeyRef' ? 'Secret' : 'ConfigMap';
    const at = [...path, 'valueFrom', from.type];
    const { name, key, optional } = from;
    return [{ kind, name, key, optional, place: 'env', path: [...at, 'name'], keyPath: [...at, 'key'] }];
  });
  const whole = container.envFrom.map(
    ({ kind, name, optional, path }): Reference => ({
      kind,
      name,
      optional,
      place: 'envFrom',
      path: [...path, 'name'],
    }),
  );
  return [...single, ...whole].filter(isNamed);
}

/** The volumes of its own pod that a container names: `volumeMounts`, `volumeDevices` and `fileKeyRef`. */
export function readMountReferences(container: Container): readonly Reference[] {
  const kind = 'Volume';
  const mounts = container.volumeMounts.map(
    ({ name, path }): Reference => ({ kind, name, optional: false, place: 'volumeMount', path: [...path, 'name'] }),
  );
  const devices = readObjects(container.raw['volumeDevices']).flatMap(({ index, value }): Reference[] => {
    const name = readString(value['name']);
    const path = container.at('volumeDevices', index, 'name');
    return name === undefined ? [] : [{ kind, name, optional: false, place: 'volumeMount', path }];
  });
  const files = container.env.flatMap(({ from, path }): Reference[] => {
    if (from?.type !== 'fileKeyRef') return [];
    const { volumeName: name, key, optional } = from;
    const at = [...path, 'valueFrom', 'fileKeyRef'];
    return [{ kind, name, key, optional, place: 'fileKeyRef', path: [...at, 'volumeName'], keyPath: [...at, 'key'] }];
  });
  return [...mounts, ...devices, ...files].filter(isNamed);
}

/** What the pod as a whole refers to: volumes, credentials for pulling, its service account and its classes. */
export function readPodReferences(pod: Pod): readonly Reference[] {
  // The StatefulSet controller puts its claims in the place of volumes of the same name (stateful_set_utils.go, updateStorage).
  const claims = readClaimTemplateNames(pod.workload);
  const volumes = pod.volumes.filter(({ name }) => !claims.includes(name));
  return [...volumes.flatMap(readVolumeReferences), ...readPullSecrets(pod), ...readNamedFields(pod)].filter(isNamed);
}

/** The names of `volumeClaimTemplates`, each of which becomes a volume of the pod. */
export function readClaimTemplateNames({ raw }: Workload): readonly string[] {
  const templates = readObject(raw['spec'])?.['volumeClaimTemplates'];
  return readObjects(templates).flatMap(({ value }) => readString(readObject(value['metadata'])?.['name']) ?? []);
}

/** Every reference of the pod and of all its containers. */
export function readAllReferences(pod: Pod): readonly Reference[] {
  const ofContainers = pod.containers.flatMap((container) => [
    ...readEnvironmentReferences(container),
    ...readMountReferences(container),
  ]);
  return [...ofContainers, ...readPodReferences(pod)];
}

function readPullSecrets(pod: Pod): readonly Reference[] {
  return readObjects(pod.raw['imagePullSecrets']).flatMap(({ index, value }): Reference[] => {
    const name = readString(value['name']);
    if (name === undefined) return [];
    const path = pod.at('imagePullSecrets', index, 'name');
    // The kubelet goes on without credentials that it does not find (pkg/kubelet/kubelet_pods.go, getPullSecretsForPod).
    return [{ kind: 'Secret', name, optional: true, place: 'imagePullSecret', path }];
  });
}

const NAMED_FIELDS = [
  // `serviceAccount` is the deprecated alias, which `serviceAccountName` overrides.
  { field: 'serviceAccount', kind: 'ServiceAccount', place: 'serviceAccount', unless: 'serviceAccountName' },
  { field: 'serviceAccountName', kind: 'ServiceAccount', place: 'serviceAccount', unless: undefined },
  { field: 'priorityClassName', kind: 'PriorityClass', place: 'priorityClass', unless: undefined },
  { field: 'runtimeClassName', kind: 'RuntimeClass', place: 'runtimeClass', unless: undefined },
] as const;

function readNamedFields(pod: Pod): readonly Reference[] {
  return NAMED_FIELDS.flatMap(({ field, kind, place, unless }): Reference[] => {
    const name = readString(pod.raw[field]);
    if (name === undefined || (unless !== undefined && readString(pod.raw[unless]) !== undefined)) return [];
    return [{ kind, name, optional: false, place, path: pod.at(field) }];
  });
}

/** An empty name is another fault: the API server refuses it, or it means the default. */
function isNamed({ name }: Reference): boolean {
  return name !== '';
}

/** The container whose field the reference is; undefined for those of the pod as a whole. */
export function containerOf(reference: Reference, pod: Pod): Container | undefined {
  return pod.containers.find(({ path }) => path.every((segment, index) => segment === reference.path[index]));
}
