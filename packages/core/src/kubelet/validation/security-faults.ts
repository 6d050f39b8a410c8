import type { FieldPath } from '../../manifest/field-path.js';
import { printable } from '../../manifest/printable.js';
import { isObject, readString } from '../../model/read.js';
import { readSecurityContext } from '../../model/security-context.js';
import { type Fault, isPlaceholder } from './fault.js';

const SECCOMP_TYPES: readonly string[] = ['RuntimeDefault', 'Localhost', 'Unconfined'];

/** Of a pod's or a container's context. Source: validation.go, ValidateSecurityContext and validateSeccompProfileField. */
export function* findSecurityFaults(context: unknown, path: FieldPath): Iterable<Fault> {
  if (!isObject(context)) return;
  const { privileged, allowPrivilegeEscalation, capabilities } = readSecurityContext(context);
  if (allowPrivilegeEscalation === false) {
    const at = [...path, 'allowPrivilegeEscalation'];
    if (privileged === true) {
      const answer = 'cannot set `allowPrivilegeEscalation` to false and `privileged` to true';
      yield { because: 'it is privileged and may not escalate its privileges, which exclude each other', at, answer };
    } else if (capabilities.add.includes('CAP_SYS_ADMIN')) {
      const answer = 'cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN';
      yield {
        because: 'it has CAP_SYS_ADMIN and may not escalate its privileges, which exclude each other',
        at,
        answer,
      };
    }
  }
  if (isObject(context.seccompProfile)) yield* findSeccompFaults(context.seccompProfile, [...path, 'seccompProfile']);
}

function* findSeccompFaults(profile: { readonly [key: string]: unknown }, path: FieldPath): Iterable<Fault> {
  const type = readString(profile.type);
  const file = readString(profile.localhostProfile);
  if (type === undefined || isPlaceholder(type)) return;
  if (!SECCOMP_TYPES.includes(type)) {
    const because = `seccomp type ${printable(type)} is none of ${SECCOMP_TYPES.join(', ')}`;
    yield { because, at: [...path, 'type'], answer: 'Unsupported value' };
  } else if (type === 'Localhost' && (file === undefined || file === '')) {
    const because = 'its seccomp type is Localhost and localhostProfile does not say which';
    yield { because, at: [...path, 'type'], answer: 'must be set when seccomp type is Localhost' };
  } else if (type !== 'Localhost' && file !== undefined) {
    const because = `localhostProfile is given, and the seccomp type is ${type}`;
    const answer = 'can only be set when seccomp type is Localhost';
    yield { because, at: [...path, 'localhostProfile'], answer };
  }
}
