import { STACKS_TABLE } from './generated/stacks.js';

/** Seconds from the start of the container until it answers, on an idle node and without a CPU limit. */
export interface BootRange {
  /** A small application on a fast node. */
  readonly fastest: number;
  readonly typical: number;
  /** Slow, and still normal: a first start that prepares its data, a large application. */
  readonly slowest: number;
}

/**
 * Where a sign is looked for:
 * - `image`: the id of rules/knowledge/images, the whole of it
 * - `repository`: the image's path with its registry, for example `ghcr.io/shop/orders-spring`
 * - `tag`: the image's tag
 * - `command`: command and arguments, joined by spaces
 * - `environment`: each variable as `NAME=value`, and `NAME=` where its value comes from elsewhere
 * - `path`: the HTTP path of each probe
 * - `port`: the number of each declared port
 * - `metadata`: each label and annotation of the pod as `name=value`
 */
export type EvidenceSource = 'image' | 'repository' | 'tag' | 'command' | 'environment' | 'path' | 'port' | 'metadata';

export interface Evidence {
  readonly on: EvidenceSource;
  /** A regular expression. */
  readonly pattern: string;
  /** 100 settles it alone; see {@link identifyStack}. */
  readonly weight: number;
}

/** One entry of rules/knowledge/stacks.yaml. */
export interface Stack {
  readonly id: string;
  /** For messages: `Spring Boot`. */
  readonly title: string;
  /** The stack that it is built on, whose signs count for it too. */
  readonly extends?: string;
  readonly boot: BootRange;
  /** Cores that the boot keeps busy when nothing limits it; a smaller CPU limit stretches it. */
  readonly busyCores: number;
  /** Exit code when it is told to stop while it boots, where the runtime decides that. */
  readonly exitCode?: number;
  readonly evidence: readonly Evidence[];
}

export type StacksTable = readonly Stack[];

/** In the order of the table: a stack stands before the one that it extends. */
export const STACKS: readonly Stack[] = STACKS_TABLE;
