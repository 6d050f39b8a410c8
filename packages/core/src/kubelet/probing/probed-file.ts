import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { effectiveCommandOf } from '../command/effective-command.js';
import { baseName, readExecCommand } from './exec-command.js';
import { secondsOfCommand } from './hook-seconds.js';

export type FileFate =
  /** Nothing that the container runs makes it. */
  | { readonly fate: 'never made' }
  /** The container's own script deletes it, the given seconds after its start. */
  | { readonly fate: 'removed'; readonly after: number };

/** Commands that make no file which they do not name. */
const HARMLESS: ReadonlySet<string> = new Set(
  'sleep echo true : tail cat date printf touch rm mkdir ls cd wait trap exit seq [ test env hostname break continue'.split(
    ' ',
  ),
);

/** The file that the probe looks for; undefined when it does more than look for one file. */
export function findProbedFile(argv: readonly string[]): string | undefined {
  const exec = readExecCommand(argv);
  const [words, other] = exec?.commands ?? [];
  if (words === undefined || other !== undefined) return undefined;
  const [program = '', ...args] = words;
  const files = args.filter((word) => word.startsWith('/'));
  if (!/^(cat|ls|stat|test|\[)$/.test(baseName(program)) || args.includes('!')) return undefined;
  return files.length === 1 && args.every((word) => word.startsWith('/') || /^(-[efrsd]|\])$/.test(word))
    ? files[0]
    : undefined;
}

/** Undefined when it cannot be told: the file lies on a volume, or a program of its own may make it. */
export function fateOfFile(pod: Pod, container: Container, file: string, index: ProjectIndex): FileFate | undefined {
  if (!isMarkerFile(file) || container.volumeMounts.some(({ mountPath }) => isBelow(file, mountPath))) return undefined;
  if (JSON.stringify(container.raw.lifecycle ?? '').includes(file)) return undefined;
  const { words, image } = effectiveCommandOf(pod, container, index);
  if (words === undefined || words.some(({ isReadable }) => !isReadable)) return undefined;
  if (container.command === undefined && container.args === undefined) {
    return image?.match === 'exact' ? { fate: 'never made' } : undefined;
  }
  return readFate(
    words.map(({ text }) => text),
    file,
  );
}

function readFate(words: readonly string[], file: string): FileFate | undefined {
  const commands = readExecCommand(words)?.commands ?? [];
  if (commands.length === 0 || !commands.every(([program = '']) => HARMLESS.has(baseName(program)))) return undefined;
  if (!words.some((word) => word.includes(baseName(file)))) return { fate: 'never made' };
  const mentions = commands.map((command) => command.some((word) => word.includes(file)));
  const removal = mentions.lastIndexOf(true);
  if (removal === -1 || commands[removal]?.[0] !== 'rm') return undefined;
  const after = commands.slice(0, removal).reduce((sum, command) => sum + (secondsOfCommand(command) ?? 0), 0);
  return { fate: 'removed', after };
}

/** A file that only exists to be probed. Pid files and sockets are made by the programs themselves. */
function isMarkerFile(file: string): boolean {
  if (/\.(pid|sock|socket|lock|conf|ya?ml|json|sh)$/.test(file)) return false;
  return /^\/(tmp|var\/tmp|run|var\/run)\//.test(file) || /(health|alive|live|ready|started)/i.test(baseName(file));
}

function isBelow(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
