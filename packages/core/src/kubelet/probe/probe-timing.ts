import { PROBE_DEFAULTS } from '../probe-defaults.js';

/** When one probe runs and what it takes to decide, every default applied. Seconds and counts. */
export interface ProbeTiming {
  readonly initialDelaySeconds: number;
  readonly periodSeconds: number;
  readonly timeoutSeconds: number;
  readonly successThreshold: number;
  readonly failureThreshold: number;
  /** Of a kill by this probe; the pod's applies where it is absent. */
  readonly terminationGracePeriodSeconds?: number | undefined;
}

/** As a manifest writes it: any number may be missing. */
export type WrittenProbeTiming = { readonly [Name in keyof ProbeTiming]?: number | undefined };

/**
 * An explicit 0 becomes the default too: the API server cannot tell it from an absent field.
 * Source: pkg/apis/core/v1/defaults.go, SetDefaults_Probe (v1.37.2).
 */
export function completeProbeTiming(written: WrittenProbeTiming): ProbeTiming {
  return {
    initialDelaySeconds: written.initialDelaySeconds ?? PROBE_DEFAULTS.initialDelaySeconds,
    periodSeconds: written.periodSeconds || PROBE_DEFAULTS.periodSeconds,
    timeoutSeconds: written.timeoutSeconds || PROBE_DEFAULTS.timeoutSeconds,
    successThreshold: written.successThreshold || PROBE_DEFAULTS.successThreshold,
    failureThreshold: written.failureThreshold || PROBE_DEFAULTS.failureThreshold,
    terminationGracePeriodSeconds: written.terminationGracePeriodSeconds,
  };
}
