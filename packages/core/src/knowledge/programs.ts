import { PROGRAMS_TABLE } from './generated/programs.js';

/**
 * - `succeeds`, `fails`: ends, with 0 or with another code
 * - `ends`: ends, and the code is open
 * - `never`: runs until it is stopped
 * - `daemon`: puts itself into the background and returns
 */
export type ProgramBehaviour = 'succeeds' | 'fails' | 'ends' | 'never' | 'daemon' | 'unknown';

/** One entry of rules/knowledge/programs.yaml. */
export interface ProgramEntry {
  readonly names: readonly string[];
  /** A regular expression over the arguments, joined by spaces. */
  readonly arguments?: string;
  readonly behaviour: ProgramBehaviour;
  /** So by custom, not by nature. */
  readonly certainty?: 'likely';
  /** Without a file to read it waits for an open standard input. */
  readonly readsInput?: boolean;
  /** Afterwards programs may exist that the image lacks. */
  readonly installs?: boolean;
  /** A file below this directory may say that it stays in the foreground. */
  readonly configuration?: string;
}

export type ProgramsTable = readonly ProgramEntry[];

/** What the tables say of a call; `name` may be a path. Undefined when they say nothing. */
export function findProgram(name: string, args: readonly string[]): ProgramEntry | undefined {
  const short = name.slice(name.lastIndexOf('/') + 1);
  if (/^\/etc\/init\.d\/[\w.-]+$/.test(name)) return findProgram('service', [short, ...args]);
  const joined = args.join(' ');
  const entry = PROGRAMS_TABLE.find(
    ({ names, arguments: pattern }) =>
      names.includes(short) && (pattern === undefined || new RegExp(pattern).test(joined)),
  );
  return entry?.behaviour === 'unknown' ? undefined : entry;
}
