import type { Certainty } from '../../finding.js';
import { identifyImage } from '../../knowledge/images.js';
import { missingCapabilities } from '../../kubelet/capabilities.js';
import { findDecisiveCommand } from '../../kubelet/command/decisive-command.js';
import { effectiveUserOf } from '../../kubelet/effective-user.js';
import { findMountOf, findVolume, normalizePath } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule } from '../../rule.js';
import type { ReachedCommand } from '../../shell/reached-command.js';

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
    const image = container.image === undefined ? undefined : identifyImage(container.image);
    const user = effectiveUserOf(pod, container, image);
    if (user === undefined || (user.uid === 0 && missingCapabilities(container, ['CHOWN']).length === 0)) return;
    const found = findDecisiveCommand(pod, container, index, {
      mentions: /chown/,
      isBoundToFail: (command) => readOwnerChange(command) !== undefined,
    });
    const change = found === undefined ? undefined : readOwnerChange(found);
    if (found === undefined || change === undefined) return;
    const { path: at, text: command } = found;
    const prediction = predictExit(pod, container, { exitCode: 1, reason: 'Operation not permitted' });
    if (user.uid === 0) {
      yield {
        message: 'noCapability',
        data: { command },
        at,
        certainty: found.certainty,
        prediction,
        related: [{ message: 'dropped here', at: container.at('securityContext', 'capabilities', 'drop') }],
        fix: { description: 'add CHOWN under capabilities.add of this container', safety: 'review' },
      };
      return;
    }
    const certainty = certaintyOf(pod, container, { ...change, uid: user.uid, certainty: found.certainty });
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
  /** Those that are known. */
  readonly paths: readonly string[];
}

function readOwnerChange({ program, args }: ReachedCommand): OwnerChange | undefined {
  if (program !== 'chown' || args.includes('-f') || args.includes('--silent')) return undefined;
  const [spec, ...paths] = args.filter((word) => word?.startsWith('-') !== true);
  const owner = spec?.split(/[:.]/)[0];
  if (owner === undefined || owner === '') return undefined;
  return { owner, paths: paths.filter((path) => path !== undefined) };
}

/**
 * Nobody but root gives files away. Giving them to oneself works for one's own files alone: a new emptyDir belongs to
 * root, and a claim may hold files of an earlier pod.
 */
function certaintyOf(
  pod: Pod,
  container: Container,
  { owner, paths, uid, certainty }: OwnerChange & { readonly uid: number; readonly certainty: Certainty },
): Certainty | undefined {
  if (owner !== String(uid)) return certainty;
  const kinds = paths.map((path) => {
    const mount = findMountOf(container, path);
    // A folder below the mount may be one that this container has made itself.
    const isWhole = mount !== undefined && normalizePath(mount.mountPath) === normalizePath(path);
    return isWhole ? findVolume(pod, mount.name)?.kind : undefined;
  });
  if (kinds.includes('scratch')) return certainty;
  return kinds.includes('claim') || kinds.includes('host') ? 'likely' : undefined;
}
