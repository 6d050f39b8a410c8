import { findVolume, isWithin, normalizePath } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import { filesOfVolume } from '../../kubelet/volume-files.js';
import type { Container, VolumeMount } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'file-mount-inside-config-volume',
  scope: 'container',
  summary: 'A single file is mounted inside a ConfigMap or Secret volume, where only folders can be',
  messages: {
    nested: ({ inner, outer, volume }: { inner: string; outer: string; volume: string }) =>
      `${inner} is a single file inside ${outer}, where volume ${volume} is mounted, and the kubelet makes a folder as its mount point.`,
  },
  *check({ pod, container, index }) {
    for (const inner of container.volumeMounts) {
      const outer = isSingleFile(pod, inner, index) ? findOuter(pod, container, inner) : undefined;
      if (outer === undefined) continue;
      yield {
        message: 'nested',
        data: { inner: inner.mountPath, outer: outer.mountPath, volume: outer.name },
        at: inner.path,
        certainty: 'likely',
        prediction: predictExit(pod, container, {
          exitCode: 128,
          reason: 'not a directory: Are you trying to mount a directory onto a file (or vice-versa)?',
        }),
        related: [{ message: 'the volume around it is mounted here', at: outer.path }],
        fix: {
          description: `join both in one projected volume at ${outer.mountPath}, or mount the file beside it`,
          safety: 'review',
        },
      };
    }
  },
});

/** subPath names a key of the ConfigMap or Secret. */
function isSingleFile(pod: Pod, { name, subPath }: VolumeMount, index: ProjectIndex): boolean {
  const volume = subPath === undefined ? undefined : findVolume(pod, name);
  const files = volume === undefined ? undefined : filesOfVolume(pod, volume, index);
  return files?.some(({ path }) => path === subPath) ?? false;
}

/**
 * The nearest mount above, when it is a whole ConfigMap or Secret: for what is mounted inside such a volume the kubelet
 * makes folders. Source: pkg/volume/util/nested_volumes.go, MakeNestedMountpoints.
 */
function findOuter(pod: Pod, { volumeMounts }: Container, inner: VolumeMount): VolumeMount | undefined {
  const path = normalizePath(inner.mountPath);
  const [outer] = volumeMounts
    .filter(({ mountPath }) => normalizePath(mountPath) !== path && isWithin(path, normalizePath(mountPath)))
    .sort((a, b) => b.mountPath.length - a.mountPath.length);
  if (outer === undefined || outer.subPath !== undefined) return undefined;
  return findVolume(pod, outer.name)?.kind === 'files' ? outer : undefined;
}
