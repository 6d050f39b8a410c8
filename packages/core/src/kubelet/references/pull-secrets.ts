import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { readList, readObject, readString } from '../../model/read.js';
import { type Reference, readPodReferences } from '../../model/references.js';
import type { Declaration } from './declaration.js';
import { type PlainEvidence, plainEvidence } from './misses.js';
import { isIncomplete } from './patched.js';
import { resolveReference } from './resolve.js';
import type { Scope } from './scope.js';

/** Why the kubelet finds no credentials where `imagePullSecrets` sends it. */
export type PullFault = { readonly reference: Reference } & (
  | { readonly fault: 'wrong-type'; readonly holder: Declaration; readonly type: string }
  | {
      readonly fault: 'near-name';
      readonly evidence: PlainEvidence & { readonly type: 'near-name' };
      readonly scope: Scope;
    }
);

/**
 * The pull secrets that the kubelet passes over in silence: of another type than it reads, or not there while one of
 * nearly that name is. Others that are not declared are made by hand.
 */
export function findPullFaults(pod: Pod, index: ProjectIndex): readonly PullFault[] {
  const references = readPodReferences(pod).filter(({ place }) => place === 'imagePullSecret');
  return references.flatMap((reference) => findFault(reference, pod, index) ?? []);
}

function findFault(reference: Reference, pod: Pod, index: ProjectIndex): PullFault | undefined {
  const resolution = resolveReference({ ...reference, optional: false }, pod.workload.manifest, index);
  if (resolution.outcome === 'found') {
    const [holder] = resolution.holders;
    const types = resolution.holders.map((one) => findUselessType(one, index));
    const [type] = types;
    const isUseless = holder !== undefined && type !== undefined && !types.includes(undefined);
    return isUseless ? { reference, fault: 'wrong-type', holder, type } : undefined;
  }
  const evidence = resolution.outcome === 'object-missing' ? plainEvidence(resolution) : undefined;
  if (evidence?.type !== 'near-name' || findUselessType(evidence.declaration, index) !== undefined) return undefined;
  return { reference, fault: 'near-name', evidence, scope: resolution.scope };
}

const PULL_TYPES: ReadonlySet<string> = new Set(['kubernetes.io/dockerconfigjson', 'kubernetes.io/dockercfg']);

/** Not what a later step fills in or decrypts. */
const PLAIN_TYPE = /^[\w./-]+$/;

/**
 * The type of a Secret that the kubelet takes no credentials from; undefined for one that it reads, and for one whose
 * type cannot be known. Source: pkg/credentialprovider/secrets/secrets.go, secretsToTrackedDockerConfigs (kubernetes 1.37).
 */
function findUselessType({ origin, manifest, path }: Declaration, index: ProjectIndex): string | undefined {
  const isReadable = manifest !== undefined && (origin === 'manifest' || origin === 'generator');
  if (!isReadable || isIncomplete(manifest, index)) return undefined;
  const raw = manifest.toObject();
  const [field = '', position = 0] = path;
  const declared = origin === 'manifest' ? raw : readObject(readList(raw[field])[Number(position)]);
  const type = readString(declared?.['type']) ?? 'Opaque';
  return PLAIN_TYPE.test(type) && !PULL_TYPES.has(type) ? type : undefined;
}
