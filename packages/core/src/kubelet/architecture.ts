import type { FieldPath } from '../manifest/field-path.js';
import type { ImageReference } from '../model/image-reference.js';
import type { Pod } from '../model/pod.js';
import { readObject, readString } from '../model/read.js';

/** The accounts of Docker Hub that hold the official images of one architecture each, by the name Kubernetes gives it. */
const ARCHITECTURE_OF_ACCOUNT: Readonly<Record<string, string>> = {
  amd64: 'amd64',
  arm32v5: 'arm',
  arm32v6: 'arm',
  arm32v7: 'arm',
  arm64v8: 'arm64',
  i386: '386',
  mips64le: 'mips64le',
  ppc64le: 'ppc64le',
  riscv64: 'riscv64',
  s390x: 's390x',
};

/**
 * The only architecture that an image is built for, by its name; undefined for every other image.
 * Source: https://github.com/docker-library/official-images#architectures-other-than-amd64 (read 2026-11-23).
 */
export function architectureOfImage({ registry, repository }: ImageReference): string | undefined {
  const [account, name] = repository.split('/');
  if (registry !== 'docker.io' || account === undefined || name === undefined) return undefined;
  return Object.hasOwn(ARCHITECTURE_OF_ACCOUNT, account) ? ARCHITECTURE_OF_ACCOUNT[account] : undefined;
}

export interface RequiredArchitecture {
  readonly name: string;
  readonly path: FieldPath;
}

const LABELS = ['kubernetes.io/arch', 'beta.kubernetes.io/arch'] as const;

/** The architecture of every node that the pod's nodeSelector allows. */
export function requiredArchitectureOf(pod: Pod): RequiredArchitecture | undefined {
  const selector = readObject(pod.raw['nodeSelector']);
  for (const label of LABELS) {
    const name = readString(selector?.[label]);
    if (name !== undefined) return { name, path: pod.at('nodeSelector', label) };
  }
  return undefined;
}

/** Whether a processor runs programs of the other architecture too: 64-bit ones usually run their 32-bit ancestors. */
export function runsOn(image: string, node: string): boolean {
  return image === node || (image === '386' && node === 'amd64') || (image === 'arm' && node === 'arm64');
}
