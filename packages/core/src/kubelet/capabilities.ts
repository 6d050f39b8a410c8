import type { Container } from '../model/container.js';

/** What the runtimes give a container that says nothing. Source: containerd, pkg/oci/spec.go, defaultUnixCaps. */
const DEFAULTS: readonly string[] = [
  'CHOWN',
  'DAC_OVERRIDE',
  'FSETID',
  'FOWNER',
  'MKNOD',
  'NET_RAW',
  'SETGID',
  'SETUID',
  'SETFCAP',
  'SETPCAP',
  'NET_BIND_SERVICE',
  'SYS_CHROOT',
  'KILL',
  'AUDIT_WRITE',
];

/**
 * Which of the wanted capabilities the container does not have: `drop` is applied before `add`, and a privileged container
 * has all of them. Source: containerd, internal/cri/server/container_create_linux.go.
 */
export function missingCapabilities({ securityContext }: Container, wanted: readonly string[]): readonly string[] {
  if (securityContext.privileged === true) return [];
  const added = new Set(securityContext.capabilities.add.map(plainName));
  const dropped = new Set(securityContext.capabilities.drop.map(plainName));
  const has = (name: string): boolean =>
    added.has('ALL') || added.has(name) || (DEFAULTS.includes(name) && !dropped.has('ALL') && !dropped.has(name));
  return wanted.filter((name) => !has(name));
}

/** `CAP_CHOWN` and `chown` mean the same as `CHOWN` to the runtimes. */
function plainName(name: string): string {
  return name.toUpperCase().replace(/^CAP_/, '');
}
