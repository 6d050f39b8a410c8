import { readBoolean, readNumber, readObject, readStrings } from './read.js';

/** Of a pod or a container, as written. Pod-level contexts never have capabilities or readOnlyRootFilesystem. */
export interface SecurityContext {
  readonly runAsUser?: number;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly fsGroup?: number;
  readonly readOnlyRootFilesystem?: boolean;
  readonly allowPrivilegeEscalation?: boolean;
  readonly privileged?: boolean;
  readonly capabilities: { readonly add: readonly string[]; readonly drop: readonly string[] };
}

const NUMBERS = ['runAsUser', 'runAsGroup', 'fsGroup'] as const;
const FLAGS = ['runAsNonRoot', 'readOnlyRootFilesystem', 'allowPrivilegeEscalation', 'privileged'] as const;

export function readSecurityContext(value: unknown): SecurityContext {
  const raw = readObject(value) ?? {};
  const fields: Record<string, number | boolean> = {};
  for (const name of NUMBERS) {
    const number = readNumber(raw[name]);
    if (number !== undefined) fields[name] = number;
  }
  for (const name of FLAGS) {
    const flag = readBoolean(raw[name]);
    if (flag !== undefined) fields[name] = flag;
  }
  return { ...fields, capabilities: readCapabilities(raw.capabilities) };
}

function readCapabilities(value: unknown): SecurityContext['capabilities'] {
  const capabilities = readObject(value);
  return { add: readStrings(capabilities?.add) ?? [], drop: readStrings(capabilities?.drop) ?? [] };
}
