import { NODE_OPTIONS_TABLE } from './generated/node-options.js';

/** One entry of rules/knowledge/node-options.yaml. */
export interface NodeOption {
  /** With dashes; V8 takes `_` for `-`. */
  readonly names: readonly string[];
  /** A whole number behind `=`. */
  readonly takes?: 'number';
  /** Allowed on the command line alone. */
  readonly notInEnvironment?: true;
}

export type NodeOptionsTable = readonly NodeOption[];

/** Undefined for an option of which nothing is known. */
export function findNodeOption(name: string): NodeOption | undefined {
  const wanted = name.replaceAll('_', '-');
  return NODE_OPTIONS_TABLE.find(({ names }) => names.includes(wanted));
}
