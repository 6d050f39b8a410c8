import type { Finding } from '../../finding.js';

/**
 * What happens to one container, in order; seconds after its first start. The shape is that of the kubelet model's events, which
 * this layer does not know.
 */
export type TimelineEvent =
  | { readonly type: 'start'; readonly atSeconds: number }
  | {
      readonly type: 'probe';
      readonly atSeconds: number;
      readonly probe: 'startup' | 'liveness';
      readonly result: 'success' | 'failure' | 'discarded';
    }
  | { readonly type: 'started'; readonly atSeconds: number }
  | { readonly type: 'kill'; readonly atSeconds: number; readonly probe: 'startup' | 'liveness' }
  /** The exit code is left out when it depends on the program. */
  | { readonly type: 'exit'; readonly atSeconds: number; readonly exitCode?: number }
  | { readonly type: 'back-off'; readonly atSeconds: number; readonly untilSeconds: number };

export interface Timeline {
  /** For example `Deployment/catalog · container catalog`. */
  readonly title: string;
  /** For example `liveness every 10 s, 3 failures kill; boot needs 75 s`. */
  readonly subtitle: string;
  readonly events: readonly TimelineEvent[];
  /** How much time is shown. */
  readonly untilSeconds: number;
  /** How long the container takes to answer; undefined when nothing is assumed. */
  readonly bootSeconds?: number;
}

/** Draws what a finding is about; undefined for one that is about no kill by a probe. */
export type TimelineOf = (finding: Finding) => Timeline | undefined;
