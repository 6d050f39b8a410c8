import type { Certainty } from '../../finding.js';
import { identifyImage } from '../../knowledge/images.js';
import { missingCapabilities } from '../../kubelet/capabilities.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { effectiveUserOf } from '../../kubelet/effective-user.js';
import { type DecisiveCommand, decisiveCommandsOf } from '../../kubelet/failing-commands.js';
import { findMountOf, findVolume, normalizePath } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'owner-change-needs-root',
  scope: 'container',
  summary: 'A container changes the owner of files without being root, which always fails',
  messages: {
    notRoot: ({ command, uid }: { command: string; uid: number }) =>
      `\`${command}\` runs as uid ${uid}, and only root may give files to another owner.`,
    noCapability: ({ command }: { command: string }) =>
      `\`${command}\` runs without the capability CHOWN, so even root may not change the owner of files.`,
  },
  *check({ pod, container, index }) {
    const { given } = effectiveCommandOf(pod, container, index);
    const image = container.image === undefined ? undefined : identifyImage(container.image);
    const user = effectiveUserOf(pod, container, image);
    const change = decisiveCommandsOf(given)
      .map((command) => ({ command, change: readOwnerChange(command) }))
      .find((one) => one.change !== undefined);
    if (user === undefined || change?.change === undefined) return;
    const { owner, paths } = change.change;
    const at = change.command.path ?? container.at('command');
    const command = change.command.words.join(' ');
    const prediction = predictExit(pod, container, { exitCode: 1, reason: 'Operation not permitted' });
    if (user.uid === 0) {
      if (missingCapabilities(container, ['CHOWN']).length === 0) return;
      yield {
        message: 'noCapability',
        data: { command },
        at,
        certainty: 'certain',
        prediction,
        related: [{ message: 'dropped here', at: container.at('securityContext', 'capabilities', 'drop') }],
        fix: { description: 'add CHOWN under capabilities.add of this container', safety: 'review' },
      };
      return;
    }
    const certainty = certaintyOf(pod, container, { owner, paths, uid: user.uid });
    if (certainty === undefined) return;
    yield {
      message: 'notRoot',
      data: { command, uid: user.uid },
      at,
      certainty,
      prediction,
      ...(user.path === undefined ? {} : { related: [{ message: `runAsUser is ${user.uid} here`, at: user.path }] }),
      fix: {
        description:
          'give this container alone runAsUser: 0 and runAsNonRoot: false, or drop it and set fsGroup on the pod',
        safety: 'review',
      },
    };
  },
});

interface OwnerChange {
  /** The uid or name that the files are given to. */
  readonly owner: string;
  readonly paths: readonly string[];
}

function readOwnerChange({ words }: DecisiveCommand): OwnerChange | undefined {
  const [program, ...rest] = words;
  if (program?.split('/').at(-1) !== 'chown' || rest.includes('-f') || rest.includes('--silent')) return undefined;
  const [spec, ...paths] = rest.filter((word) => !word.startsWith('-'));
  const owner = spec?.split(/[:.]/)[0];
  return owner === undefined || owner === '' || spec?.includes('$') === true ? undefined : { owner, paths };
}

/**
 * Nobody but root gives files away. Giving them to oneself works for one's own files alone: a new emptyDir belongs to
 * root, and a claim may hold files of an earlier pod.
 */
function certaintyOf(
  pod: Pod,
  container: Container,
  { owner, paths, uid }: OwnerChange & { readonly uid: number },
): Certainty | undefined {
  if (owner !== String(uid)) return 'certain';
  const kinds = paths.map((path) => {
    const mount = findMountOf(container, path);
    // A folder below the mount may be one that this container has made itself.
    const isWhole = mount !== undefined && normalizePath(mount.mountPath) === normalizePath(path);
    return isWhole ? findVolume(pod, mount.name)?.kind : undefined;
  });
  if (kinds.includes('scratch')) return 'certain';
  return kinds.includes('claim') || kinds.includes('host') ? 'likely' : undefined;
}
