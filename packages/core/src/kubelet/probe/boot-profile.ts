/**
 * How a probe fails while the container boots:
 * - `refused`, `error-status`: at once (nothing listens; HTTP 4xx or 5xx; a command that exits non-zero);
 * - `hanging`: accepted but not answered. Takes the timeout, unless the boot ends within it: then it is answered well;
 * - `grpc-refused`: a refused gRPC dial is retried until the timeout, so it takes the whole of it;
 * - `handler-error`: the probe itself cannot run (unknown port name, missing command). The kubelet throws it away.
 *
 * Source: pkg/probe/{http,tcp,grpc,exec} and pkg/kubelet/prober/prober.go (v1.37.2).
 */
export type ProbeFailure = 'refused' | 'error-status' | 'hanging' | 'grpc-refused' | 'handler-error';

/** What the probes of one kind meet in a container. Seconds after its start. */
export interface BootProfile {
  readonly failure: ProbeFailure;
  /** Every probe from here on succeeds at once; Infinity for a path that is wrong or a port that nobody opens. */
  readonly answersAfterSeconds: number;
  /** Only for `hanging`: probes are refused before this. Defaults to 0. */
  readonly acceptsAfterSeconds?: number;
}

export type ProbeResult = 'success' | 'failure' | 'discarded';

export interface ProbeOutcome {
  readonly result: ProbeResult;
  readonly durationSeconds: number;
}

/** Of a probe that begins `ageSeconds` after the container's start. */
export function probeOutcome(boot: BootProfile, ageSeconds: number, timeoutSeconds: number): ProbeOutcome {
  const remaining = boot.answersAfterSeconds - ageSeconds;
  if (remaining <= 0) return { result: 'success', durationSeconds: 0 };
  if (boot.failure === 'handler-error') return { result: 'discarded', durationSeconds: 0 };
  const durationSeconds = failureSeconds(boot, ageSeconds, timeoutSeconds);
  if (boot.failure === 'hanging' && durationSeconds > 0 && remaining <= timeoutSeconds) {
    return { result: 'success', durationSeconds: remaining };
  }
  return { result: 'failure', durationSeconds };
}

/** How long a failing probe takes that begins `ageSeconds` after the container's start. */
export function failureSeconds(boot: BootProfile, ageSeconds: number, timeoutSeconds: number): number {
  const accepts = boot.acceptsAfterSeconds ?? 0;
  const isSlow = boot.failure === 'grpc-refused' || (boot.failure === 'hanging' && ageSeconds >= accepts);
  return isSlow ? timeoutSeconds : 0;
}
