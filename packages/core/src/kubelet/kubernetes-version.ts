/** A minor version of Kubernetes, for example 1.34. */
export interface KubernetesVersion {
  readonly major: number;
  readonly minor: number;
}

/** The newest minor version whose behaviour this release of crashlint was written against. */
export const DEFAULT_KUBERNETES_VERSION: KubernetesVersion = { major: 1, minor: 34 };

const VERSION = /^v?(\d{1,3})\.(\d{1,3})(?:\.\d+)?(?:[-+].*)?$/;

/** Accepts `1.34`, `v1.34`, `1.34.2` and vendor forms such as `v1.34.2-gke.1`; undefined for anything else. */
export function parseKubernetesVersion(text: string): KubernetesVersion | undefined {
  const match = VERSION.exec(text.trim());
  if (match === null) return undefined;
  return { major: Number(match[1]), minor: Number(match[2]) };
}

export function isAtLeast(version: KubernetesVersion, major: number, minor: number): boolean {
  return version.major > major || (version.major === major && version.minor >= minor);
}

export function renderKubernetesVersion(version: KubernetesVersion): string {
  return `${version.major}.${version.minor}`;
}
