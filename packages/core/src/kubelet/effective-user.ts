import type { KnownImage } from '../knowledge/images.js';
import type { FieldPath } from '../manifest/field-path.js';
import type { Container } from '../model/container.js';
import type { Pod } from '../model/pod.js';
import { securitySettingOf } from './security-context.js';

/** The uid that a container's first process has. */
export interface EffectiveUser {
  readonly uid: number;
  /** The field that says so; absent when it is the image's own user. */
  readonly path?: FieldPath;
}

/** Undefined when neither the manifest nor what is known about the image tells. */
export function effectiveUserOf(
  pod: Pod,
  container: Container,
  image: KnownImage | undefined,
): EffectiveUser | undefined {
  const set = securitySettingOf(pod, container, 'runAsUser');
  if (set !== undefined) return { uid: set.value, path: set.path };
  const { user, uid } = image?.facts ?? {};
  if (typeof user === 'number') return { uid: user };
  return typeof user === 'string' && uid !== undefined ? { uid } : undefined;
}
