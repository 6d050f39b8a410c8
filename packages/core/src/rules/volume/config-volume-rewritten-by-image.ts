import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { environmentHolds } from '../../kubelet/environment-condition.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { findVolume, isWithin, normalizePath } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { securitySettingOf } from '../../kubelet/security-context.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'config-volume-rewritten-by-image',
  scope: 'container',
  summary: 'The start script of the image changes files that a ConfigMap or Secret volume keeps read-only',
  messages: {
    rewritten: ({ image, path, mountPath }: { image: string; path: string; mountPath: string }) =>
      `${image} changes what is in ${path} when it starts, and ${mountPath} comes from a volume that is read-only.`,
  },
  *check({ pod, container, index }) {
    const { image, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    if (image === undefined || replacesEntrypoint) return;
    // As another user the script skips what only root can do.
    const user = securitySettingOf(pod, container, 'runAsUser');
    if (user !== undefined && user.value !== 0) return;
    const environment = readableEnvironmentOf(pod, container, index);
    for (const { path, unless } of image.facts.rewrites ?? []) {
      if (unless !== undefined && environmentHolds(unless, environment) !== 'no') continue;
      const folder = normalizePath(path);
      const mount = container.volumeMounts.find(
        (one) => isWithin(normalizePath(one.mountPath), folder) && findVolume(pod, one.name)?.kind === 'files',
      );
      if (mount === undefined) continue;
      yield {
        message: 'rewritten',
        data: { image: container.image?.text ?? '', path, mountPath: mount.mountPath },
        at: mount.path,
        certainty: certaintyFor('likely', image, 'rewrites'),
        prediction: predictExit(pod, container, { exitCode: 1, reason: 'Read-only file system' }),
        related: [{ message: 'the image', at: container.at('image') }],
        fix: {
          description: `copy the files in an init container into an emptyDir and mount that at ${path}${unless === undefined ? '' : `, or set ${unless}`}`,
          safety: 'review',
        },
      };
    }
  },
});
