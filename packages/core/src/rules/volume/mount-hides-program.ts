import type { Certainty } from '../../finding.js';
import type { KnownImage } from '../../knowledge/images.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { findMountOf, findVolume, normalizePath } from '../../kubelet/mounts.js';
import { type NeededFile, neededFilesOf } from '../../kubelet/needed-files.js';
import { predictExit } from '../../kubelet/prediction.js';
import { filesOfVolume } from '../../kubelet/volume-files.js';
import type { Container, VolumeMount } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'mount-hides-program',
  scope: 'container',
  summary: 'A volume covers the folder of a file that the container cannot run without',
  messages: {
    hidden: ({ file, mountPath, volume }: { file: string; mountPath: string; volume: string }) =>
      `Volume ${volume} covers ${mountPath} and does not hold ${file}, which the container cannot run without.`,
  },
  *check({ pod, container, index }) {
    const command = effectiveCommandOf(pod, container, index);
    const { image } = command;
    const ownFiles = command.replacesEntrypoint ? [] : (image?.facts.ownFiles ?? []);
    const files: readonly NeededFile[] = [...neededFilesOf(command, container), ...ownFiles.map((path) => ({ path }))];
    for (const needed of files) {
      const mount = findMountOf(container, needed.path);
      const certainty = mount === undefined ? undefined : hides(pod, container, mount, needed, index);
      if (mount === undefined || certainty === undefined) continue;
      yield {
        message: 'hidden',
        data: { file: needed.path, mountPath: mount.mountPath, volume: mount.name },
        at: mount.path,
        certainty: certaintyOf(certainty, needed, image),
        prediction: predictExit(pod, container),
        ...(needed.word?.path === undefined ? {} : { related: [{ message: 'needed here', at: needed.word.path }] }),
        fix: {
          description: 'mount single files with subPath, or mount the volume at a folder that the image does not use',
          safety: 'review',
        },
      };
      return;
    }
  },
});

function certaintyOf(certainty: Certainty, { word }: NeededFile, image: KnownImage | undefined): Certainty {
  return word !== undefined || image === undefined ? certainty : certaintyFor(certainty, image, 'ownFiles');
}

/** How sure it is that the mounted volume lacks the file; undefined when it may well hold it. */
function hides(
  pod: Pod,
  container: Container,
  mount: VolumeMount,
  { path }: NeededFile,
  index: ProjectIndex,
): Certainty | undefined {
  const volume = findVolume(pod, mount.name);
  if (volume === undefined || mount.subPathExpr !== undefined) return undefined;
  const below = normalizePath(path).slice(normalizePath(mount.mountPath).length + 1);
  if (volume.kind === 'files') {
    if (mount.subPath !== undefined || below === '') return undefined;
    const files = filesOfVolume(pod, volume, index);
    return files === undefined || files.some((file) => file.path === below) ? undefined : 'certain';
  }
  // Somebody else of the pod may fill an emptyDir: an init container, a sidecar, or a copying postStart hook.
  const isShared = pod.containers.some(
    (other) => other !== container && other.volumeMounts.some(({ name }) => name === mount.name),
  );
  return volume.kind === 'scratch' && !isShared && container.raw.lifecycle === undefined ? 'certain' : undefined;
}
