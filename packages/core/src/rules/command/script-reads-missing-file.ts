import type { Certainty } from '../../finding.js';
import type { KnownImage } from '../../knowledge/images.js';
import { findDecisiveCommand } from '../../kubelet/command/decisive-command.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { type NeededPath, pathsNeededBy } from '../../kubelet/command/needed-by-command.js';
import { hidesFile } from '../../kubelet/hidden-file.js';
import { isInjected } from '../../kubelet/is-injected.js';
import { findMountOf, hasMountBelow, isWithin, normalizePath } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import { type ContainerContext, defineRule } from '../../rule.js';
import type { ReachedCommand } from '../../shell/reached-command.js';

export default defineRule({
  id: 'script-reads-missing-file',
  scope: 'container',
  summary: 'The start command reads or runs a file that nothing puts into the container',
  messages: {
    missing: ({ command, file }: { command: string; file: string }) =>
      `\`${command}\` needs ${file}, which neither the image nor a volume brings.`,
    empty: ({ command, file, volume }: { command: string; file: string; volume: string }) =>
      `\`${command}\` needs ${file}, which volume ${volume} is mounted over and does not hold.`,
  },
  *check(context) {
    const { pod, container, index } = context;
    if (container.raw.lifecycle !== undefined || isInjected(pod)) return;
    const findMissing = (command: ReachedCommand): NeededPath | undefined =>
      pathsNeededBy(command, container).find((needed) => isMissing(context, needed));
    const command = findDecisiveCommand(pod, container, index, {
      mentions: mayMiss(context),
      isBoundToFail: (one, earlier) => findMissing(one) !== undefined && !earlier.some(mayMakeFiles),
    });
    const needed = command === undefined ? undefined : findMissing(command);
    if (command === undefined || needed === undefined) return;
    const { path: file } = needed;
    const mount = findMountOf(container, file);
    // A plain command whose program a volume hides has a rule of its own.
    if (mount !== undefined && !command.isInScript) return;
    yield {
      ...(mount === undefined
        ? { message: 'missing', data: { command: command.text, file } }
        : { message: 'empty', data: { command: command.text, file, volume: mount.name } }),
      at: command.path,
      certainty: mount === undefined ? certaintyWithoutMount(context) : command.certainty,
      prediction: predictExit(pod, container, { reason: 'No such file or directory' }),
      ...(mount === undefined ? {} : { related: [{ message: 'the volume is mounted here', at: mount.path }] }),
      fix: { description: 'mount it there, for example from a ConfigMap, or correct the path', safety: 'review' },
    };
  },
});

/** Only what lies in a volume can be missing, where the image may hold anything itself. */
function mayMiss({ pod, container, index }: ContainerContext): RegExp {
  if (isBaseImage(effectiveCommandOf(pod, container, index).image)) return /./;
  const names = container.volumeMounts.map(({ mountPath }) => mountPath.replace(/[^\w/-]/g, '.'));
  return names.length === 0 ? /$^/ : new RegExp(names.join('|'));
}

/** The folders that a distribution or a language fills. */
const SYSTEM_FOLDERS =
  /^\/(?:bin|boot|dev|etc|go|home|lib\w*|media|mnt|opt|proc|root|run|sbin|sys|tmp|usr|var)(?:\/|$)/;

/** Official images to build on, which hold a distribution or a language and no program of anybody's. */
function isBaseImage(image: KnownImage | undefined): boolean {
  const { endsAtOnce } = image?.facts ?? {};
  return image?.match === 'exact' && (endsAtOnce === 'shell' || endsAtOnce === 'repl');
}

function isMissing({ pod, container, index }: ContainerContext, { path, isRelative, isFolder }: NeededPath): boolean {
  const mount = findMountOf(container, path);
  if (mount !== undefined) {
    const isMount = normalizePath(mount.mountPath) === normalizePath(path);
    return !isFolder && !isMount && hidesFile(pod, container, index, mount, path);
  }
  const { image } = effectiveCommandOf(pod, container, index);
  if (!isBaseImage(image) || hasMountBelow(container, path)) return false;
  // The runtime makes the working directory, and which one the image has is not known.
  if (isFolder && isWithin(normalizePath(container.workingDir ?? '/'), normalizePath(path))) return false;
  return isRelative ? container.volumeMounts.length === 0 : !SYSTEM_FOLDERS.test(path);
}

/** Who writes down the image of a language often means one that is built on it. */
function certaintyWithoutMount({ pod, container, index }: ContainerContext): Certainty {
  return effectiveCommandOf(pod, container, index).image?.facts.endsAtOnce === 'repl' ? 'possible' : 'likely';
}

const MAKES_NO_FILES: ReadonlySet<string> = new Set([
  ...[
    ':',
    'true',
    'test',
    '[',
    '[[',
    'echo',
    'printf',
    'set',
    'export',
    'unset',
    'sleep',
    'date',
    'ls',
    'env',
    'printenv',
  ],
  ...['cat', 'chmod', 'chown', 'id', 'whoami', 'hostname', 'umask', 'ulimit', 'trap', 'exit', 'pwd'],
  ...['nc', 'nslookup', 'pg_isready', 'sysctl'],
]);

/** Also a change of folder, behind which relative names mean something else. */
function mayMakeFiles({ program, outputs }: ReachedCommand): boolean {
  return program === undefined || !MAKES_NO_FILES.has(program) || outputs.some((path) => !path.startsWith('/dev/'));
}
