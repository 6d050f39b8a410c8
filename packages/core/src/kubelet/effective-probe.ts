import type { FieldPath } from '../manifest/field-path.js';
import type { Probe, ProbeHandler, ProbeKind } from '../model/probe.js';

/** A probe as the kubelet runs it: every default applied. Times are in seconds. */
export interface EffectiveProbe {
  readonly kind: ProbeKind;
  readonly path: FieldPath;
  /** Undefined when the manifest writes none, or several: the API server refuses both. */
  readonly handler: ProbeHandler | undefined;
  readonly initialDelaySeconds: number;
  readonly periodSeconds: number;
  readonly timeoutSeconds: number;
  readonly successThreshold: number;
  readonly failureThreshold: number;
  /** The probe's own; undefined where the pod's applies. */
  readonly terminationGracePeriodSeconds: number | undefined;
}

/** Source: pkg/apis/core/v1/defaults.go, SetDefaults_Probe (kubernetes 1.34). */
export const PROBE_DEFAULTS = {
  initialDelaySeconds: 0,
  periodSeconds: 10,
  timeoutSeconds: 1,
  successThreshold: 1,
  failureThreshold: 3,
} as const;

/** Source: pkg/apis/core/types.go, DefaultTerminationGracePeriodSeconds. */
export const DEFAULT_TERMINATION_GRACE_SECONDS = 30;

/** An explicit 0 becomes the default too, as the API server cannot tell it from an absent field. */
export function effectiveProbe(probe: Probe): EffectiveProbe {
  const { kind, path, handlers } = probe;
  return {
    kind,
    path,
    handler: handlers.length === 1 ? handlers[0] : undefined,
    initialDelaySeconds: probe.initialDelaySeconds ?? PROBE_DEFAULTS.initialDelaySeconds,
    periodSeconds: probe.periodSeconds || PROBE_DEFAULTS.periodSeconds,
    timeoutSeconds: probe.timeoutSeconds || PROBE_DEFAULTS.timeoutSeconds,
    successThreshold: probe.successThreshold || PROBE_DEFAULTS.successThreshold,
    failureThreshold: probe.failureThreshold || PROBE_DEFAULTS.failureThreshold,
    terminationGracePeriodSeconds: probe.terminationGracePeriodSeconds,
  };
}
