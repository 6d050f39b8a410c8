import { PROBE_COMMANDS_TABLE } from './generated/probe-commands.js';

/** One entry of rules/knowledge/probe-commands.yaml. */
export interface ProbeCommand {
  /** A regular expression of one command: its words joined by spaces, its program without folder. */
  readonly pattern: string;
  readonly title: string;
  /** How long one run takes with a core of its own. */
  readonly seconds: number;
  /** A `timeoutSeconds` that lets it finish on a busy node too. */
  readonly timeout: number;
}

export type ProbeCommandsTable = readonly ProbeCommand[];

const COMPILED = PROBE_COMMANDS_TABLE.map((entry) => ({ entry, pattern: new RegExp(entry.pattern) }));

/** The slow program that the command runs; undefined for a fast or unknown one. */
export function findProbeCommand(command: string): ProbeCommand | undefined {
  return COMPILED.find(({ pattern }) => pattern.test(command))?.entry;
}
