import type { FieldPath } from '../manifest/field-path.js';
import type { Container } from '../model/container.js';
import type { Pod } from '../model/pod.js';
import { readObject } from '../model/read.js';

/** A setting that holds for a container, and where it is written. */
export interface Setting<Value> {
  readonly value: Value;
  readonly path: FieldPath;
}

type MergedField = 'runAsUser' | 'runAsGroup' | 'runAsNonRoot';

/**
 * The setting that holds for the container: its own, else the pod's. Only these three fields exist on both levels.
 * Source: pkg/securitycontext/util.go, DetermineEffectiveSecurityContext (kubernetes 1.37).
 */
export function securitySettingOf<Field extends MergedField>(
  pod: Pod,
  container: Container,
  field: Field,
): Setting<NonNullable<Pod['securityContext'][Field]>> | undefined {
  const own = container.securityContext[field];
  if (own !== undefined) return { value: own, path: container.at('securityContext', field) };
  const shared = pod.securityContext[field];
  return shared === undefined ? undefined : { value: shared, path: pod.at('securityContext', field) };
}

/** runAsUser and runAsNonRoot mean nothing on Windows nodes, where users have names. */
export function isWindowsPod({ raw }: Pod): boolean {
  return readObject(raw.os)?.name === 'windows' || readObject(raw.nodeSelector)?.['kubernetes.io/os'] === 'windows';
}
