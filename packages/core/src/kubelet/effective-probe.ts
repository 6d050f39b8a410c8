import type { FieldPath } from '../manifest/field-path.js';
import type { Probe, ProbeHandler, ProbeKind } from '../model/probe.js';
import { completeProbeTiming, type ProbeTiming } from './probe/probe-timing.js';

/** A probe as the kubelet runs it: every default applied. */
export interface EffectiveProbe extends ProbeTiming {
  readonly kind: ProbeKind;
  readonly path: FieldPath;
  /** Undefined when the manifest writes none, or several: the API server refuses both. */
  readonly handler: ProbeHandler | undefined;
}

export function effectiveProbe(probe: Probe): EffectiveProbe {
  const { kind, path, handlers } = probe;
  return { ...completeProbeTiming(probe), kind, path, handler: handlers.length === 1 ? handlers[0] : undefined };
}
