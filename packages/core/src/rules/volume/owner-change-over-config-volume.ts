import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { type DecisiveCommand, decisiveCommandsOf } from '../../kubelet/failing-commands.js';
import { findVolume, isWithin, normalizePath } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import type { Container, VolumeMount } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'owner-change-over-config-volume',
  scope: 'container',
  summary: 'A command changes owner or mode of files in a ConfigMap or Secret volume, which is read-only',
  messages: {
    readOnly: ({ command, mountPath }: { command: string; mountPath: string }) =>
      `\`${command}\` reaches the files in ${mountPath}, which a ConfigMap or Secret volume keeps read-only even for root.`,
  },
  *check({ pod, container, index }) {
    const { given } = effectiveCommandOf(pod, container, index);
    for (const command of decisiveCommandsOf(given)) {
      const mount = findReadOnlyMount(pod, container, command);
      if (mount === undefined) continue;
      yield {
        message: 'readOnly',
        data: { command: command.words.join(' '), mountPath: mount.mountPath },
        at: command.path ?? container.at('command'),
        certainty: 'certain',
        prediction: predictExit(pod, container, { exitCode: 1, reason: 'Read-only file system' }),
        related: [{ message: 'mounted here', at: mount.path }],
        fix: {
          description:
            'name only the folders that can be written, or set defaultMode and fsGroup in place of the command',
          safety: 'review',
        },
      };
      return;
    }
  },
});

function findReadOnlyMount(pod: Pod, { volumeMounts }: Container, { words }: DecisiveCommand): VolumeMount | undefined {
  const [program, ...rest] = words;
  if (!/^(?:chown|chmod|chgrp)$/.test(program?.split('/').at(-1) ?? '') || rest.includes('-f')) return undefined;
  const isRecursive = rest.some((word) => /^-[A-Za-z]*R/.test(word) || word === '--recursive');
  // The first operand is the owner or the mode.
  const [, ...paths] = rest.filter((word) => !word.startsWith('-'));
  return volumeMounts.find((mount) => {
    if (findVolume(pod, mount.name)?.kind !== 'files') return false;
    const mounted = normalizePath(mount.mountPath);
    return paths
      .filter((path) => path.startsWith('/') && !/[*?[$]/.test(path))
      .map(normalizePath)
      .some((path) => isWithin(path, mounted) || (isRecursive && isWithin(mounted, path)));
  });
}
