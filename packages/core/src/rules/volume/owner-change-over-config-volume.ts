import { findDecisiveCommand } from '../../kubelet/command/decisive-command.js';
import { findVolume, isWithin, normalizePath } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import type { Container, VolumeMount } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule } from '../../rule.js';
import type { ReachedCommand } from '../../shell/reached-command.js';

export default defineRule({
  id: 'owner-change-over-config-volume',
  scope: 'container',
  summary: 'A command changes owner or mode of files in a ConfigMap or Secret volume, which is read-only',
  messages: {
    readOnly: ({ command, mountPath }: { command: string; mountPath: string }) =>
      `\`${command}\` reaches the files in ${mountPath}, which a ConfigMap or Secret volume keeps read-only even for root.`,
  },
  *check({ pod, container, index }) {
    const findMount = (command: ReachedCommand): VolumeMount | undefined => findReadOnlyMount(pod, container, command);
    const command = findDecisiveCommand(pod, container, index, {
      mentions: /ch(?:own|mod|grp)/,
      isBoundToFail: (one) => findMount(one) !== undefined,
    });
    const mount = command === undefined ? undefined : findMount(command);
    if (command === undefined || mount === undefined) return;
    yield {
      message: 'readOnly',
      data: { command: command.text, mountPath: mount.mountPath },
      at: command.path,
      certainty: command.certainty,
      prediction: predictExit(pod, container, { exitCode: 1, reason: 'Read-only file system' }),
      related: [{ message: 'mounted here', at: mount.path }],
      fix: {
        description:
          'name only the folders that can be written, or set defaultMode and fsGroup in place of the command',
        safety: 'review',
      },
    };
  },
});

function findReadOnlyMount(
  pod: Pod,
  { volumeMounts }: Container,
  { program, args }: ReachedCommand,
): VolumeMount | undefined {
  if (!/^(?:chown|chmod|chgrp)$/.test(program ?? '') || args.includes('-f')) return undefined;
  const isRecursive = args.some((word) => /^-[A-Za-z]*R/.test(word ?? '') || word === '--recursive');
  // The first operand is the owner or the mode.
  const [, ...operands] = args.filter((word) => word?.startsWith('-') !== true);
  const paths = operands.filter((path) => path !== undefined);
  return volumeMounts.find((mount) => {
    if (findVolume(pod, mount.name)?.kind !== 'files') return false;
    const mounted = normalizePath(mount.mountPath);
    return paths
      .filter((path) => path.startsWith('/') && !/[*?[$]/.test(path))
      .map(normalizePath)
      .some((path) => isWithin(path, mounted) || (isRecursive && isWithin(mounted, path)));
  });
}
