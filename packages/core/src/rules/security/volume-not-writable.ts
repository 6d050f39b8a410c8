import type { ImageFacts } from '../../knowledge/images.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { effectiveUserOf } from '../../kubelet/effective-user.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { findMountOf, findVolume, type VolumeKind } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import type { Container, VolumeMount } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { readList, readObject } from '../../model/read.js';
import { defineRule } from '../../rule.js';

const SHOWN: Readonly<Partial<Record<VolumeKind, string>>> = { claim: 'a new volume', host: 'a folder of the node' };

export default defineRule({
  id: 'volume-not-writable',
  scope: 'container',
  summary: 'The image does not run as root and may not write to the volume of its data',
  messages: {
    foreign: ({ image, uid, path, volume }: { image: string; uid: number; path: string; volume: string }) =>
      `${image} runs as uid ${uid} and keeps its data in ${path}, and ${volume} belongs to root unless fsGroup changes that.`,
  },
  *check({ pod, container, index }) {
    const { image, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    if (image === undefined || replacesEntrypoint || container.role !== 'main') return;
    const user = effectiveUserOf(pod, container, image);
    if (user === undefined || user.uid === 0 || givesAccess(pod)) return;
    const path = dataPathsOf(image.facts).find((one) => findMountOf(container, one) !== undefined);
    const mount = path === undefined ? undefined : findMountOf(container, path);
    const volume = mount === undefined ? undefined : findVolume(pod, mount.name);
    const shown = volume === undefined ? undefined : SHOWN[volume.kind];
    if (path === undefined || mount === undefined || shown === undefined) return;
    if (mount.readOnly || isPreparedByInit(pod, mount)) return;
    const fixed = volume?.kind === 'host' ? undefined : pod.at('securityContext', 'fsGroup');
    yield {
      message: 'foreign',
      data: { image: container.image?.text ?? '', uid: user.uid, path, volume: shown },
      at: mount.path,
      certainty: certaintyFor('likely', image, 'user', 'dataDirectory'),
      prediction: predictExit(pod, container, { reason: 'Permission denied' }),
      related: [
        { message: 'the image', at: container.at('image') },
        ...(user.path === undefined ? [] : [{ message: `runAsUser is ${user.uid} here`, at: user.path }]),
      ],
      fix: {
        description:
          fixed === undefined
            ? `change the owner of the folder to ${user.uid} on the node, or in an init container that runs as root`
            : `set fsGroup: ${user.uid} in the pod's securityContext`,
        safety: 'review',
        ...(fixed === undefined ? {} : { edits: [{ op: 'set', path: fixed, value: user.uid }] }),
      },
    };
  },
});

function dataPathsOf({ dataDirectory, mustWrite = [] }: ImageFacts): readonly string[] {
  return [...(dataDirectory === undefined ? [] : [dataDirectory.path]), ...mustWrite];
}

/** fsGroup makes the kubelet change the group of the volume; a supplemental group may be the volume's own. */
function givesAccess({ securityContext, raw }: Pod): boolean {
  const groups = readList(readObject(raw.securityContext)?.supplementalGroups);
  return securityContext.fsGroup !== undefined || groups.length > 0;
}

/** An init container that mounts the same volume is there to prepare it. */
function isPreparedByInit({ containers }: Pod, { name }: VolumeMount): boolean {
  return containers.some(
    ({ role, volumeMounts }: Container) => role === 'init' && volumeMounts.some((one) => one.name === name),
  );
}
