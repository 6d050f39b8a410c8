import { findMountOf, findVolume, normalizePath } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';

/** What people end files with and hardly ever folders; `conf.d` and the like are folders. */
const FILE_NAME = /\.(?:conf|cfg|cnf|ini|json|ya?ml|toml|properties|xml|sh|py|js|env|pem|crt|key|txt|html|sql|php)$/i;

export default defineRule({
  id: 'config-folder-over-file',
  scope: 'container',
  summary: 'A ConfigMap or Secret is mounted as a folder at a path that is meant to be a file',
  messages: {
    folder: ({ mountPath, volume, file }: { mountPath: string; volume: string; file: string }) =>
      `Volume ${volume} becomes a folder at ${mountPath}, so the file is ${mountPath}/${file} and not ${mountPath} itself.`,
  },
  *check({ pod, container }) {
    for (const mount of container.volumeMounts) {
      const name = normalizePath(mount.mountPath).split('/').at(-1) ?? '';
      if (!FILE_NAME.test(name) || mount.subPath !== undefined || mount.subPathExpr !== undefined) continue;
      const volume = findVolume(pod, mount.name);
      if (volume?.kind !== 'files' || findMountOf(container, mount.mountPath) !== mount) continue;
      if (volume.raw.projected !== undefined || volume.raw.image !== undefined) continue;
      yield {
        message: 'folder',
        data: { mountPath: mount.mountPath, volume: mount.name, file: name },
        at: mount.path,
        certainty: 'likely',
        prediction: predictExit(pod, container, { reason: 'Are you trying to mount a directory onto a file' }),
        related: [{ message: 'the volume', at: volume.path }],
        fix: {
          description: `add subPath: ${name}, so that this one key is mounted as a file`,
          safety: 'review',
          edits: [{ op: 'set', path: [...mount.path, 'subPath'], value: name }],
        },
      };
    }
  },
});
