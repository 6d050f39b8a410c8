import { JVM_OPTIONS_TABLE } from './generated/jvm-options.js';

/** One entry of rules/knowledge/jvm-options.yaml. */
export interface JvmOption {
  /** Without `-XX:` and sign; launcher options and `-Xlog` keep their dashes. */
  readonly names: readonly string[];
  /** The first release that knows them. */
  readonly since?: number;
  /** The first release that refuses them. */
  readonly until?: number;
  /** How it is written: `-XX:+Name`, `-XX:Name=64m` or `-XX:Name=75.0`. */
  readonly takes?: 'sign' | 'size' | 'percentage';
  /** Chooses a garbage collector. */
  readonly collector?: true;
  /** What does the same today. */
  readonly instead?: string;
}

export type JvmOptionsTable = readonly JvmOption[];

const BY_NAME: ReadonlyMap<string, JvmOption> = new Map(
  JVM_OPTIONS_TABLE.flatMap((option) => option.names.map((name) => [name, option] as const)),
);

/** Undefined for an option that every release in use knows, or of which nothing is known. */
export function findJvmOption(name: string): JvmOption | undefined {
  return BY_NAME.get(name);
}
