import type { FieldPath } from '../../manifest/field-path.js';
import type { ReadableVariable } from '../readable-environment.js';

export interface OldSpaceSize {
  /** As written, for example `--max-old-space-size=4096`. */
  readonly text: string;
  readonly bytes: number;
  readonly path?: FieldPath;
}

interface CommandWord {
  readonly text: string;
  readonly path?: FieldPath;
}

/** The number is in MiB; V8 takes underscores and hyphens alike. */
const OPTION = /--max[-_]old[-_]space[-_]size[=\s]+["']?(\d+)\b/g;

/**
 * The heap that Node.js is given; the command line wins over NODE_OPTIONS, a later option over an earlier one.
 * Source: https://nodejs.org/api/cli.html#node_optionsoptions
 */
export function findOldSpaceSize(
  command: readonly CommandWord[],
  nodeOptions: ReadableVariable | undefined,
): OldSpaceSize | undefined {
  const variable = nodeOptions?.value === undefined ? [] : readOption(nodeOptions.value, nodeOptions.path);
  const line = command.flatMap(({ text, path }, index) => {
    // The value may be the next word of the command.
    const next = /size$/.test(text) ? ` ${command[index + 1]?.text ?? ''}` : '';
    return readOption(`${text}${next}`, path);
  });
  return [...variable, ...line].at(-1);
}

function readOption(text: string, path: FieldPath | undefined): readonly OldSpaceSize[] {
  return [...text.matchAll(OPTION)].map(([written, size]) => ({
    text: written,
    bytes: Number(size) * 2 ** 20,
    ...(path === undefined ? {} : { path }),
  }));
}
