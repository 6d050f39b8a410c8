import type { FieldPath } from '../../manifest/field-path.js';
import { parseBinarySize } from './binary-size.js';
import { findScriptAllocations } from './script-allocation.js';

/** Memory that a command asks for in so many words. */
export interface LiteralAllocation {
  /** Infinite when the program reads without end. */
  readonly bytes: number;
  /** The part of the command that says it, as written. */
  readonly text: string;
  readonly path?: FieldPath;
  /**
   * - `always`: the program does nothing else than use this memory
   * - `probably`: it stands in a script, which may not reach it
   * - `cache`: it is written to a file, so the kernel may take the memory back
   */
  readonly isUsed: 'always' | 'probably' | 'cache';
}

interface CommandWord {
  readonly text: string;
  readonly path?: FieldPath;
}

interface Surroundings {
  /** The image's repository, such as `polinux/stress`. */
  readonly image: string;
  /** Where a tmpfs is mounted; `/dev/shm` always is one. */
  readonly tmpfsPaths: readonly string[];
}

/** Everything that the words of a command ask for, the largest first. */
export function findLiteralAllocations(
  words: readonly CommandWord[],
  { image, tmpfsPaths }: Surroundings,
): readonly LiteralAllocation[] {
  const inScripts = words.flatMap(({ text, path }) =>
    findScriptAllocations(text, tmpfsPaths).map((one) => (path === undefined ? one : { ...one, path })),
  );
  return [...findStress(words, image), ...inScripts].sort((a, b) => b.bytes - a.bytes);
}

const STRESS_PROGRAM = /(?:^|[/\s])stress(?:-ng)?(?=\s|$)/;

/** `stress --vm 2 --vm-bytes 250M`: so much for each worker. Source: the manual pages stress(1) and stress-ng(1). */
function findStress(words: readonly CommandWord[], image: string): readonly LiteralAllocation[] {
  const line = words.map(({ text }) => text).join(' ');
  const isNg = /stress-ng/.test(line) || /stress-ng/.test(image);
  if (!STRESS_PROGRAM.test(line) && !/(?:^|\/)[a-z-]*stress(?:-ng)?$/.test(image)) return [];
  const option = /--vm-bytes[=\s]+(\S+)/.exec(line);
  const bytes = parseBinarySize(option?.[1]?.replace(/["']$/, '') ?? '');
  const workers = Number(/(?:--vm|-m)[=\s]+(\d+)/.exec(line)?.[1] ?? '1');
  if (option === null || bytes === undefined || workers === 0) return [];
  const path = words.find(({ text }) => text.includes('--vm-bytes'))?.path;
  // stress-ng divides the bytes among its workers in newer versions, so only one share is counted there.
  return [
    {
      bytes: isNg ? bytes : bytes * workers,
      text: option[0],
      isUsed: 'always',
      ...(path === undefined ? {} : { path }),
    },
  ];
}
