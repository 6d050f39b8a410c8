import { identifyImage } from '../../knowledge/images.js';
import { findDecisiveCommand } from '../../kubelet/command/decisive-command.js';
import { findMountOf, findVolume, hasMountBelow } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule } from '../../rule.js';
import type { ReachedCommand } from '../../shell/reached-command.js';

export default defineRule({
  id: 'write-to-read-only-path',
  scope: 'container',
  summary: 'A command of the start script writes to a path that is read-only',
  messages: {
    files: ({ command, path }: Wording) =>
      `\`${command}\` writes to ${path}, and a ConfigMap or Secret volume is read-only even for root.`,
    mount: ({ command, path }: Wording) => `\`${command}\` writes to ${path}, which is mounted with readOnly: true.`,
    root: ({ command, path }: Wording) =>
      `\`${command}\` writes to ${path}, where no volume is mounted, and readOnlyRootFilesystem is true.`,
  },
  *check({ pod, container, index }) {
    const command = findDecisiveCommand(pod, container, index, {
      mentions: />|touch|mkdir|sed|cp|mv/,
      isBoundToFail: (one) => findObstacle(pod, container, one) !== undefined,
    });
    const found = command === undefined ? undefined : findObstacle(pod, container, command);
    if (command === undefined || found === undefined) return;
    yield {
      message: found.obstacle,
      data: { command: command.text, path: found.path },
      at: command.path,
      certainty: command.certainty,
      prediction: predictExit(pod, container, { reason: 'Read-only file system' }),
      fix: { description: 'write to an emptyDir, and copy there first what is to be changed', safety: 'review' },
    };
  },
});

interface Wording {
  readonly command: string;
  readonly path: string;
}

interface FoundObstacle {
  readonly path: string;
  readonly obstacle: 'files' | 'mount' | 'root';
}

function findObstacle(pod: Pod, container: Container, command: ReachedCommand): FoundObstacle | undefined {
  for (const path of writtenPathsOf(command)) {
    const obstacle = obstacleAt(pod, container, path, command);
    if (obstacle !== undefined) return { path, obstacle };
  }
  return undefined;
}

/** Absolute paths that the command must be able to write, or it fails. */
function writtenPathsOf({ program, args, outputs }: ReachedCommand): readonly string[] {
  return [...outputs, ...operandsWrittenBy(program, args)].filter((path) => /^\/[\w./-]+$/.test(path));
}

function operandsWrittenBy(program: string | undefined, args: ReachedCommand['args']): readonly string[] {
  const options = args.filter((word) => word?.startsWith('-'));
  const operands = args.filter((word) => word?.startsWith('-') !== true).map((word) => word ?? '');
  const hasOption = (pattern: RegExp): boolean => options.some((option) => pattern.test(option ?? ''));
  switch (program) {
    case 'touch':
    case 'mkdir':
      return operands;
    case 'sed':
      return hasOption(/^-[a-zA-Z]*i|^--in-place/) ? operands.slice(1) : [];
    case 'cp':
    case 'mv':
      return operands.length > 1 && !hasOption(/^-[a-zA-Z]*[tnu]|^--(?:target|no-clobber|update)/)
        ? operands.slice(-1)
        : [];
    default:
      return [];
  }
}

function obstacleAt(
  pod: Pod,
  container: Container,
  path: string,
  { program, args }: ReachedCommand,
): FoundObstacle['obstacle'] | undefined {
  // `mkdir -p` of a folder that exists succeeds anywhere.
  const mayExist = program === 'mkdir' && args.includes('-p');
  const mount = findMountOf(container, path);
  if (mount === undefined) {
    if (container.securityContext.readOnlyRootFilesystem !== true || hasMountBelow(container, path)) return undefined;
    const isNew = !mayExist || (isPlainImage(container) && !USUAL_FOLDERS.test(path));
    return isNew && !DEVICES.test(path) ? 'root' : undefined;
  }
  if (mayExist) return undefined;
  if (findVolume(pod, mount.name)?.kind === 'files') return 'files';
  return mount.readOnly ? 'mount' : undefined;
}

/** What the kubelet and the runtime mount themselves. */
const DEVICES = /^\/(?:dev|proc|sys)\/|^\/etc\/(?:hosts|hostname|resolv\.conf)$/;

/** Folders that a distribution has, so that `mkdir -p` of them changes nothing. */
const USUAL_FOLDERS =
  /^\/(?:bin|boot|etc|home|lib|media|mnt|opt|root|run|sbin|srv|tmp|usr|var)(?:\/(?:log|lib|run|tmp|cache|local|bin|share))?\/?$/;

const PLAIN_IMAGES: ReadonlySet<string> = new Set(['alpine', 'busybox', 'debian', 'ubuntu']);

function isPlainImage({ image }: Container): boolean {
  const known = image === undefined ? undefined : identifyImage(image);
  return known?.match === 'exact' && PLAIN_IMAGES.has(known.id);
}
