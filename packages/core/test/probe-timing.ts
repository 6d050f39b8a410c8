import { effectiveProbe } from '../src/kubelet/effective-probe.js';
import type { ProbeTiming } from '../src/kubelet/probe/probe-timing.js';
import type { Probe } from '../src/model/probe.js';

export type WrittenTiming = Partial<Omit<Probe, 'kind' | 'path' | 'handlers'>>;

/** The timing of a probe that writes these numbers and leaves the others to their defaults. */
export function probeTiming(written: WrittenTiming): ProbeTiming {
  return effectiveProbe({ kind: 'liveness', path: [], handlers: [], ...written });
}
