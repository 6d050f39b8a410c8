import { HEAP_VARIABLES_TABLE } from './generated/heap-variables.js';

/** One entry of rules/knowledge/heap-variables.yaml. */
export interface HeapVariable {
  readonly name: string;
  /** JVM options, or a bare size such as `512M`. */
  readonly holds: 'options' | 'size';
  readonly readBy: string;
}

export type HeapVariablesTable = readonly HeapVariable[];

const BY_NAME: ReadonlyMap<string, HeapVariable> = new Map(HEAP_VARIABLES_TABLE.map((entry) => [entry.name, entry]));

export function findHeapVariable(name: string): HeapVariable | undefined {
  return BY_NAME.get(name);
}
