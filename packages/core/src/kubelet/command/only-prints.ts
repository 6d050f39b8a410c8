import { readExecCommand } from '../probing/exec-command.js';
import type { Word } from './effective-command.js';

/** Programs that show their arguments or the environment, or pass the time. */
const PRINTING = new Set(['echo', 'printf', 'printenv', 'env', 'date', 'sleep', 'true', ':']);

/** True for a shell script that shows texts and waits, so that a wrong text does no harm. */
export function onlyPrints(given: readonly Word[]): boolean {
  const { script, commands = [] } = readExecCommand(given.map(({ text }) => text)) ?? {};
  return script !== undefined && commands.length > 0 && commands.every(([program = '']) => PRINTING.has(program));
}
