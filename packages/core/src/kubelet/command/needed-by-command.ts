import type { Container } from '../../model/container.js';
import type { ReachedCommand } from '../../shell/reached-command.js';
import { shellNameOf } from '../../shell/shell-call.js';

/** A file or folder without which a command fails. */
export interface NeededPath {
  /** Absolute; a relative one is looked up in `workingDir`, or else in the root folder. */
  readonly path: string;
  readonly written: string;
  /** The image's own folder would do as well, so it only misses where nothing could have brought the file. */
  readonly isRelative: boolean;
  readonly isFolder: boolean;
}

/** Programs that fail when a file among their operands is not there, and how many operands are something else. */
const READING: Readonly<Record<string, { readonly first: number; readonly last: number }>> = {
  cat: { first: 0, last: 0 },
  head: { first: 0, last: 0 },
  tail: { first: 0, last: 0 },
  wc: { first: 0, last: 0 },
  cp: { first: 0, last: 1 },
  mv: { first: 0, last: 1 },
  chmod: { first: 1, last: 0 },
};

const INTERPRETERS = /^(?:node|nodejs|python(?:\d(?:\.\d+)?)?|ruby|perl|php|deno|bun|tsx|ts-node)$/;
const SCRIPT = /^[\w./-]+\.(?:[cm]?[jt]s|py|rb|pl|php|sh)$/;

/** The files that the command runs or reads, and the folder that it changes to. */
export function pathsNeededBy(command: ReachedCommand, container: Container): readonly NeededPath[] {
  const { program = '', args, inputs } = command;
  const operands = args.filter((word) => word?.startsWith('-') !== true);
  if (program === 'cd') return place(operands.slice(0, 1), container, true);
  const reading = Object.hasOwn(READING, program) ? READING[program] : undefined;
  const read = reading === undefined ? [] : operands.slice(reading.first, operands.length - reading.last);
  const sourced = program === '.' || program === 'source' ? operands.slice(0, 1) : [];
  const absolute = [...read, ...sourced, ...inputs].filter((path) => path?.startsWith('/'));
  return [...filesRunBy(command, container), ...place(absolute, container, false)];
}

/** The program itself when it has a path, the script of an interpreter, the jar of `java`, and the package.json of npm. */
export function filesRunBy(command: ReachedCommand, container: Container): readonly NeededPath[] {
  const { executable } = command;
  return place([executable?.includes('/') ? executable : undefined, scriptOf(command)], container, false);
}

/** Only where no option stands before it. */
function scriptOf({ program = '', args }: ReachedCommand): string | undefined {
  const [first = '', second = ''] = args;
  if (/^(?:npm|yarn|pnpm)$/.test(program))
    return first === 'start' || (first === 'run' && second !== '') ? 'package.json' : undefined;
  if (program === 'java') return args[args.indexOf('-jar') + 1 || args.length];
  const isShell = shellNameOf(program) !== undefined;
  const isScript = isShell ? !first.startsWith('-') : INTERPRETERS.test(program) && SCRIPT.test(first);
  return isScript ? first : undefined;
}

function place(
  paths: readonly (string | undefined)[],
  { workingDir }: Container,
  isFolder: boolean,
): readonly NeededPath[] {
  return paths.flatMap((written): readonly NeededPath[] => {
    if (written === undefined || !/^[\w./-]*\w$/.test(written)) return [];
    if (written.startsWith('/')) return [{ path: written, written, isRelative: false, isFolder }];
    return [{ path: `${workingDir ?? ''}/${written.replace(/^\.\//, '')}`, written, isRelative: true, isFolder }];
  });
}
