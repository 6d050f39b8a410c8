import { identifyImage } from '../../knowledge/images.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { type DecisiveCommand, decisiveCommandsOf } from '../../kubelet/failing-commands.js';
import { findMountOf, findVolume, hasMountBelow } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule } from '../../rule.js';

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
    const { given } = effectiveCommandOf(pod, container, index);
    for (const command of decisiveCommandsOf(given)) {
      const found = writtenPathsOf(command)
        .map((path) => ({ path, obstacle: obstacleAt(pod, container, path, command) }))
        .find(({ obstacle }) => obstacle !== undefined);
      if (found?.obstacle === undefined) continue;
      yield {
        message: found.obstacle,
        data: { command: command.words.join(' '), path: found.path },
        at: command.path ?? container.at('command'),
        certainty: 'certain',
        prediction: predictExit(pod, container, { reason: 'Read-only file system' }),
        fix: { description: 'write to an emptyDir, and copy there first what is to be changed', safety: 'review' },
      };
      return;
    }
  },
});

interface Wording {
  readonly command: string;
  readonly path: string;
}

/** Absolute paths that the command must be able to write, or it fails. */
function writtenPathsOf({ words: [program = '', ...rest] }: DecisiveCommand): readonly string[] {
  const options = rest.filter((word) => word.startsWith('-'));
  const operands = rest.filter((word) => !word.startsWith('-') && !/[<>]/.test(word));
  const name = program.split('/').at(-1);
  const isPlain = (word: string): boolean => /^\/[\w./-]+$/.test(word);
  if (name === 'touch' || name === 'mkdir') return operands.filter(isPlain);
  if (name === 'sed' && options.some((option) => /^-[a-zA-Z]*i|^--in-place/.test(option)))
    return operands.slice(1).filter(isPlain);
  const target = operands.at(-1);
  const isElsewhere = options.some((option) => /^-[a-zA-Z]*[tnu]|^--(?:target|no-clobber|update)/.test(option));
  return (name === 'cp' || name === 'mv') && !isElsewhere && operands.length > 1 && target !== undefined
    ? [target].filter(isPlain)
    : [];
}

function obstacleAt(
  pod: Pod,
  container: Container,
  path: string,
  { words }: DecisiveCommand,
): 'files' | 'mount' | 'root' | undefined {
  // `mkdir -p` of a folder that exists succeeds anywhere.
  const mayExist = words.includes('-p');
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

/** What the runtime mounts itself. */
const DEVICES = /^\/(?:dev|proc|sys)\//;

/** Folders that a distribution has, so that `mkdir -p` of them changes nothing. */
const USUAL_FOLDERS =
  /^\/(?:bin|boot|etc|home|lib|media|mnt|opt|root|run|sbin|srv|tmp|usr|var)(?:\/(?:log|lib|run|tmp|cache|local|bin|share))?\/?$/;

const PLAIN_IMAGES: ReadonlySet<string> = new Set(['alpine', 'busybox', 'debian', 'ubuntu']);

function isPlainImage({ image }: Container): boolean {
  const known = image === undefined ? undefined : identifyImage(image);
  return known?.match === 'exact' && PLAIN_IMAGES.has(known.id);
}
