import type { ProbeResult } from './boot-profile.js';
import type { KillingProbe } from './container-kill.js';

/** What happens to one container, in order. Seconds after its first start; instances count from 1. */
export type ProbeEvent =
  | { readonly type: 'start'; readonly atSeconds: number; readonly instance: number }
  | {
      readonly type: 'probe';
      readonly atSeconds: number;
      readonly endSeconds: number;
      readonly probe: KillingProbe;
      readonly result: ProbeResult;
      /** Failures in a row after it, of the threshold. */
      readonly failures: number;
      readonly failureThreshold: number;
    }
  | { readonly type: 'started'; readonly atSeconds: number }
  | { readonly type: 'kill'; readonly atSeconds: number; readonly probe: KillingProbe; readonly graceSeconds: number }
  | { readonly type: 'exit'; readonly atSeconds: number; readonly exitCode: number }
  /** Waiting as CrashLoopBackOff; the next start follows at `untilSeconds`, or as soon after as the kubelet looks. */
  | { readonly type: 'back-off'; readonly atSeconds: number; readonly untilSeconds: number };
