import { THRESHOLDS_TABLE } from './generated/thresholds.js';

/** Every id of rules/knowledge/thresholds.yaml. */
export type ThresholdId =
  | 'sleep-that-keeps-running'
  | 'memory-that-cannot-start'
  | 'memory-that-hardly-starts'
  | 'memory-of-a-sandbox'
  | 'smallest-meant-memory'
  | 'smallest-probe-budget'
  | 'probe-budget-of-no-application'
  | 'jvm-heap-share-of-limit'
  | 'jvm-heap-share-that-fits'
  | 'node-heap-share-of-limit'
  | 'node-heap-share-that-fits'
  | 'go-memory-share-that-fits';

export interface Threshold {
  readonly value: number;
  readonly unit: 'bytes' | 'seconds' | 'fraction' | 'count' | 'cores';
  readonly reason: string;
}

/** The shape of rules/knowledge/thresholds.yaml. */
export type ThresholdsTable = Readonly<Record<ThresholdId, Threshold>>;

/** In the unit that the table gives for this id. */
export function threshold(id: ThresholdId): number {
  return THRESHOLDS_TABLE[id].value;
}
