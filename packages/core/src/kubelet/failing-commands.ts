import type { FieldPath } from '../manifest/field-path.js';
import type { Word } from './command/effective-command.js';
import { readScriptCommands } from './script-commands.js';

/** A command of a container whose failure makes the container fail. */
export interface DecisiveCommand {
  readonly words: readonly string[];
  /** The word of the manifest that holds it. */
  readonly path?: FieldPath;
}

const SHELL = /(?:^|\/)(?:ba|da|a|k|z)?sh$/;

/**
 * The simple commands that the manifest's own words run and whose failure the container does not survive: the one
 * program of a plain command, or those of a short `sh -c` script.
 */
export function decisiveCommandsOf(given: readonly Word[]): readonly DecisiveCommand[] {
  const [program] = given;
  if (program === undefined) return [];
  const place = (word: Word | undefined): { path?: FieldPath } => (word?.path === undefined ? {} : { path: word.path });
  if (!SHELL.test(program.text)) return [{ words: given.map(({ text }) => text), ...place(program) }];
  const option = given.findIndex(({ text }, index) => index > 0 && /^-[a-z]*c$/.test(text));
  const script = given[option + 1];
  if (option === -1 || script === undefined) return [];
  const isErrexit = given.slice(1, option + 1).some(({ text }) => /^-[a-z]*e/.test(text));
  const commands = readScriptCommands(script.text, isErrexit) ?? [];
  return commands.filter(({ failsScript }) => failsScript).map(({ words }) => ({ words, ...place(script) }));
}
