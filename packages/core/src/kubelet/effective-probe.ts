import type { FieldPath } from '../manifest/field-path.js';
import type { Probe, ProbeHandler, ProbeKind } from '../model/probe.js';
import type { ProbeTiming } from './probe/probe-timing.js';
import { PROBE_DEFAULTS } from './probe-defaults.js';

/** A probe as the kubelet runs it: every default applied. */
export interface EffectiveProbe extends ProbeTiming {
  readonly kind: ProbeKind;
  readonly path: FieldPath;
  /** Undefined when the manifest writes none, or several: the API server refuses both. */
  readonly handler: ProbeHandler | undefined;
}

/** The API's numbers of a probe have 32 bits. */
const LARGEST = 2_147_483_647;

/**
 * An explicit 0 becomes the default too: the API server cannot tell it from an absent field. A number that it refuses, negative or
 * no whole one, is taken for absent.
 * Source: pkg/apis/core/v1/defaults.go, SetDefaults_Probe; validation.go, validateProbe (v1.37.2).
 */
export function effectiveProbe(probe: Probe): EffectiveProbe {
  const { kind, path, handlers } = probe;
  return {
    kind,
    path,
    handler: handlers.length === 1 ? handlers[0] : undefined,
    initialDelaySeconds: accepted(probe.initialDelaySeconds) ?? PROBE_DEFAULTS.initialDelaySeconds,
    periodSeconds: accepted(probe.periodSeconds) ?? PROBE_DEFAULTS.periodSeconds,
    timeoutSeconds: accepted(probe.timeoutSeconds) ?? PROBE_DEFAULTS.timeoutSeconds,
    successThreshold: accepted(probe.successThreshold) ?? PROBE_DEFAULTS.successThreshold,
    failureThreshold: accepted(probe.failureThreshold) ?? PROBE_DEFAULTS.failureThreshold,
    terminationGracePeriodSeconds: accepted(probe.terminationGracePeriodSeconds),
  };
}

function accepted(value: number | undefined): number | undefined {
  return Number.isInteger(value) && value !== undefined && value > 0 && value <= LARGEST ? value : undefined;
}
