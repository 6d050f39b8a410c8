import type { KnownImage } from '../../knowledge/images.js';
import { effectiveCommandOf, type Word } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { findMountOf, findVolume, normalizePath } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { hasFolderStorage } from '../../kubelet/volume-storage.js';
import { defineRule, type FixReport } from '../../rule.js';

export default defineRule({
  id: 'data-directory-is-volume-root',
  scope: 'container',
  summary: 'The database finds lost+found in its data directory and refuses to initialise it',
  messages: {
    notEmpty: ({ image, path }: { image: string; path: string }) =>
      `${image} initialises ${path} only while it is empty, but the root of a new ext4 volume holds lost+found.`,
  },
  *check({ pod, container, index }) {
    const { image, given, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    const directory = image?.facts.dataDirectory;
    if (image === undefined || directory?.mustBeEmpty !== true || replacesEntrypoint) return;
    if (ignoresFolder(image, given)) return;
    const environment = readableEnvironmentOf(pod, container, index);
    const moved = directory.variable === undefined ? undefined : environment.get(directory.variable);
    if (!environment.isComplete || (moved !== undefined && moved.value === undefined)) return;
    const path = normalizePath(moved?.value ?? directory.path);
    const mount = findMountOf(container, path);
    if (mount === undefined || normalizePath(mount.mountPath) !== path) return;
    if (mount.subPath !== undefined || mount.subPathExpr !== undefined) return;
    const volume = findVolume(pod, mount.name);
    if (volume?.kind !== 'claim' || hasFolderStorage(volume, pod.workload.resource.namespace, index)) return;
    // An init container with the same volume may have cleared it.
    if (
      pod.containers.some(
        ({ role, volumeMounts }) => role === 'init' && volumeMounts.some(({ name }) => name === mount.name),
      )
    )
      return;
    yield {
      message: 'notEmpty',
      data: { image: container.image?.text ?? '', path },
      at: mount.path,
      certainty: certaintyFor('likely', image, 'dataDirectory'),
      prediction: predictExit(pod, container, { exitCode: 1 }),
      related: [{ message: 'the image', at: container.at('image') }],
      fix: fixOf(mount.path, directory.variable, path),
    };
  },
});

/** MariaDB and, before version 8, MySQL can be told to pass over the folder. */
function ignoresFolder({ id, version }: KnownImage, given: readonly Word[]): boolean {
  const line = given.map(({ text }) => text).join(' ');
  return /--ignore-db-dirs?[= ]\S*lost\+found/.test(line) && (id === 'mariadb' || (version?.major ?? 0) < 8);
}

function fixOf(path: readonly (string | number)[], variable: string | undefined, folder: string): FixReport {
  return {
    description: `mount a folder of the volume with subPath: data${variable === undefined ? '' : `, or set ${variable}: ${folder}/pgdata`}; on a volume that already holds data this hides the data`,
    safety: 'review',
    edits: [{ op: 'set', path: [...path, 'subPath'], value: 'data' }],
  };
}
