import type { Container } from '../model/container.js';
import type { EffectiveCommand, Word } from './command/effective-command.js';

/** A file that the container cannot run without. */
export interface NeededFile {
  /** Absolute. */
  readonly path: string;
  /** The word of the manifest that names it; absent for a file of the image's own. */
  readonly word?: Word;
}

/** Programs whose first plain argument is a script, and the options of theirs that take a value of another kind. */
const INTERPRETERS = /^(?:node|nodejs|python(?:\d(?:\.\d+)?)?|ruby|perl|php|deno|bun|tsx|ts-node|(?:ba|da|a|k|z)?sh)$/;

const SCRIPT = /\.(?:[cm]?[jt]s|py|rb|pl|php|sh|jar)$/;

/**
 * The files that the manifest's own command names: the program itself when it has a path, the script of an interpreter
 * and the jar of `java -jar`. Relative names are looked up in workingDir, and left out without one.
 */
export function neededFilesOf(
  { given, replacesEntrypoint }: EffectiveCommand,
  container: Container,
): readonly NeededFile[] {
  const [program] = given;
  if (!replacesEntrypoint || program === undefined) return [];
  const name = program.text.split('/').at(-1) ?? '';
  const words = program.text.includes('/') ? [program] : [];
  const script = name === 'java' ? findJar(given) : INTERPRETERS.test(name) ? findScript(given) : undefined;
  return [...words, ...(script === undefined ? [] : [script])].flatMap((word) => {
    const path = toAbsolute(word.text, container.workingDir);
    return path === undefined ? [] : [{ path, word }];
  });
}

function findJar(given: readonly Word[]): Word | undefined {
  const option = given.findIndex(({ text }) => text === '-jar');
  return option === -1 ? undefined : given[option + 1];
}

function findScript(given: readonly Word[]): Word | undefined {
  const first = given[1];
  return first !== undefined && SCRIPT.test(first.text) && !/[\s$*]/.test(first.text) ? first : undefined;
}

function toAbsolute(text: string, workingDir: string | undefined): string | undefined {
  if (text.startsWith('/')) return text;
  return workingDir?.startsWith('/') === true ? `${workingDir}/${text.replace(/^\.\//, '')}` : undefined;
}
