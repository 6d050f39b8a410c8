import type { FieldPath } from '../manifest/field-path.js';
import { type Container, type RawQuantity, readResources } from '../model/container.js';
import type { Pod } from '../model/pod.js';
import type { ProjectIndex } from '../model/project-index.js';
import { readObject, readObjects } from '../model/read.js';
import { bytesOf } from './quantity.js';

export interface MemoryLimit {
  readonly bytes: number;
  /** As written, for messages. */
  readonly raw: RawQuantity;
  readonly path: FieldPath;
  /** `pod`: all containers of the pod share it. */
  readonly of: 'container' | 'pod';
}

/**
 * The limit at which the kernel kills the container: its own, or the pod's where that is lower or the only one.
 * Undefined where none is written, where it is 0 (which means none), and where the API server refuses the quantity.
 * Source: pkg/kubelet/cm/helpers_linux.go, ResourceConfigForPod; KEP-2837 for pod-level resources.
 */
export function memoryLimitOf(pod: Pod, container: Container): MemoryLimit | undefined {
  const own = toLimit(container.resources.limits.memory, container.at('resources', 'limits', 'memory'), 'container');
  const shared = podMemoryLimitOf(pod);
  if (own === undefined || (shared !== undefined && shared.bytes < own.bytes)) return shared;
  return own;
}

/** `spec.resources.limits.memory`, beta and on since Kubernetes 1.34. */
export function podMemoryLimitOf(pod: Pod): MemoryLimit | undefined {
  const { limits } = readResources(pod.raw.resources);
  return toLimit(limits.memory, pod.at('resources', 'limits', 'memory'), 'pod');
}

/** A LimitRange of the same namespace gives containers without a limit one when they are created. */
export function hasDefaultMemoryLimit(pod: Pod, index: ProjectIndex): boolean {
  const { namespace } = pod.workload.resource;
  return index
    .ofKind('LimitRange')
    .filter((manifest) => (manifest.namespace ?? namespace) === (namespace ?? manifest.namespace))
    .some((manifest) =>
      readObjects(readObject(manifest.toObject().spec)?.limits).some(
        ({ value }) => value.type === 'Container' && hasMemory(value.default ?? value.max),
      ),
    );
}

function hasMemory(value: unknown): boolean {
  return readObject(value)?.memory !== undefined;
}

function toLimit(raw: RawQuantity | undefined, path: FieldPath, of: MemoryLimit['of']): MemoryLimit | undefined {
  const bytes = bytesOf(raw);
  return raw === undefined || bytes === undefined || bytes <= 0 ? undefined : { bytes, raw, path, of };
}
