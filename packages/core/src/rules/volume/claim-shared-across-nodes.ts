import type { Certainty, PodStatus } from '../../finding.js';
import { findVolume } from '../../kubelet/mounts.js';
import { hasFolderStorage } from '../../kubelet/volume-storage.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Manifest } from '../../manifest/manifest.js';
import { printable } from '../../manifest/printable.js';
import type { Pod, Volume } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { readObject, readObjects, readString, readStringMap, readStrings } from '../../model/read.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'claim-shared-across-nodes',
  scope: 'pod',
  summary: 'Several pods that run on different nodes share a volume that only one node may attach',
  messages: {
    onePod: ({ claim, replicas }: { claim: string; replicas: number }) =>
      `${replicas} replicas share the claim ${claim}, which is ReadWriteOncePod, so only the first of them is scheduled.`,
    spread: ({ claim, replicas }: { claim: string; replicas: number }) =>
      `${replicas} replicas share the claim ${claim}, which one node at a time may attach, but they have to run on different nodes, so only the first of them starts.`,
    maySpread: ({ claim, replicas }: { claim: string; replicas: number }) =>
      `${replicas} replicas share the claim ${claim}, which one node at a time may attach, so those that the scheduler puts on another node do not start.`,
  },
  *check({ pod, index }) {
    const { replicas = 1, resource } = pod.workload;
    if (replicas < 2 || resource.kind === 'Job') return;
    for (const volume of pod.volumes) {
      const claim = findExclusiveClaim(pod, volume, index);
      if (claim === undefined) continue;
      const { message, certainty, status } = judge(pod, claim);
      yield {
        message,
        data: { claim: printable(claim.manifest.name), replicas },
        at: claim.at,
        certainty,
        prediction: { status, restarts: false, reason: 'Multi-Attach error' },
        related: [{ message: 'its access modes', at: { manifest: claim.manifest, path: ['spec', 'accessModes'] } }],
        fix: {
          description: 'use storage that is ReadWriteMany, one replica, or a StatefulSet with a claim for each pod',
          safety: 'review',
        },
      };
    }
  },
});

interface ExclusiveClaim {
  readonly manifest: Manifest;
  readonly at: FieldPath;
  readonly isForOnePod: boolean;
}

/** A declared claim for one node or one pod; storage that is a folder is shared all the same, whatever its mode says. */
function findExclusiveClaim(pod: Pod, { name, path, raw }: Volume, index: ProjectIndex): ExclusiveClaim | undefined {
  const claimName = readString(readObject(raw.persistentVolumeClaim)?.claimName);
  const { namespace } = pod.workload.resource;
  const [manifest, second] = claimName === undefined ? [] : index.named('PersistentVolumeClaim', claimName);
  if (manifest === undefined || second !== undefined || manifest.namespace !== namespace) return undefined;
  const modes = readStrings(readObject(manifest.toObject().spec)?.accessModes) ?? [];
  if (modes.length === 0 || modes.some((mode) => !/^ReadWriteOnce(?:Pod)?$/.test(mode))) return undefined;
  const volume = findVolume(pod, name);
  const isForOnePod = modes.includes('ReadWriteOncePod');
  if (volume === undefined || (!isForOnePod && hasFolderStorage(volume, namespace, index))) return undefined;
  return { manifest, at: [...path, 'persistentVolumeClaim', 'claimName'], isForOnePod };
}

function judge(
  pod: Pod,
  { isForOnePod }: ExclusiveClaim,
): { readonly message: 'onePod' | 'spread' | 'maySpread'; readonly certainty: Certainty; readonly status: PodStatus } {
  if (isForOnePod) return { message: 'onePod', certainty: 'certain', status: 'Pending' };
  if (runsOnDifferentNodes(pod)) return { message: 'spread', certainty: 'likely', status: 'ContainerCreating' };
  return { message: 'maySpread', certainty: 'possible', status: 'ContainerCreating' };
}

const NODE = 'kubernetes.io/hostname';

/** The pod may not stand beside another one of its own kind. */
function runsOnDifferentNodes({ raw, labels }: Pod): boolean {
  const rules = readObject(readObject(raw.affinity)?.podAntiAffinity)?.requiredDuringSchedulingIgnoredDuringExecution;
  return readObjects(rules).some(({ value }) => {
    const selector = readObject(value.labelSelector);
    const wanted = Object.entries(readStringMap(selector?.matchLabels));
    return (
      value.topologyKey === NODE &&
      selector?.matchExpressions === undefined &&
      wanted.length > 0 &&
      wanted.every(([name, label]) => labels[name] === label)
    );
  });
}
