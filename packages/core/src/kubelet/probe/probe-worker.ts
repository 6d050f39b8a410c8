import { type ProbeResult, probeOutcome } from './boot-profile.js';
import type { KillingProbe } from './container-kill.js';
import type { ProbedBoot } from './kill-window.js';

/**
 * The kubelet's loop for one probe of one container, between two of its wakes. It lives as long as the pod.
 * Source: pkg/kubelet/prober/worker.go, run and doProbe (v1.37.2).
 */
export interface ProbeWorker {
  readonly kind: KillingProbe;
  readonly probed: ProbedBoot;
  readonly firstTickSeconds: number;
  /** When it wakes next. */
  readonly wakeSeconds: number;
  readonly lastResult: ProbeResult | undefined;
  readonly resultRun: number;
  /** Decided; waits for the next instance. */
  readonly isOnHold: boolean;
}

export interface WorkerView {
  /** The container's start, and the part of a second that its status loses. */
  readonly startSeconds: number;
  readonly truncatedSeconds: number;
  /** When the container ends by itself; Infinity if it does not. */
  readonly endSeconds: number;
  readonly isStarted: boolean;
  /** How long an answer or a refusal takes. */
  readonly responseSeconds: number;
}

export interface WorkerRun {
  readonly worker: ProbeWorker;
  /** Undefined when the wake ran no probe. */
  readonly probe?: { readonly endSeconds: number; readonly result: ProbeResult; readonly failures: number };
  readonly decision?: 'started' | 'kill';
}

export function createProbeWorker(kind: KillingProbe, probed: ProbedBoot, firstTickSeconds: number): ProbeWorker {
  const carried = probed.carriedFailures ?? 0;
  const lastResult = carried > 0 ? 'failure' : undefined;
  return {
    kind,
    probed,
    firstTickSeconds,
    wakeSeconds: firstTickSeconds,
    lastResult,
    resultRun: carried,
    isOnHold: false,
  };
}

/** A wake before `seconds` would find nothing to do: it is the first tick from there on. */
export function skipTo(worker: ProbeWorker, seconds: number): ProbeWorker {
  if (worker.wakeSeconds >= seconds) return worker;
  return { ...worker, wakeSeconds: tickFrom(worker, seconds) };
}

/** What one wake does. */
export function wake(worker: ProbeWorker, view: WorkerView): WorkerRun {
  const at = worker.wakeSeconds;
  const { timing, boot } = worker.probed;
  const age = Math.floor(at - view.startSeconds + view.truncatedSeconds);
  const isHeld = worker.isOnHold || age < timing.initialDelaySeconds || view.isStarted !== (worker.kind === 'liveness');
  if (isHeld) return { worker: { ...worker, wakeSeconds: tickAfter(worker, at) } };

  const outcome =
    at >= view.endSeconds
      ? { result: 'failure' as const, durationSeconds: 0 }
      : probeOutcome(boot, at - view.startSeconds, timing.timeoutSeconds);
  const isInstant = outcome.durationSeconds === 0 && outcome.result !== 'discarded';
  const end = at + (isInstant ? view.responseSeconds : outcome.durationSeconds);
  const isCut = at < view.endSeconds && end > view.endSeconds;
  const result = isCut ? 'failure' : outcome.result;
  return record(worker, isCut ? view.endSeconds : end, result);
}

/** Counts a result; one that is discarded changes nothing. */
function record(worker: ProbeWorker, endSeconds: number, result: ProbeResult): WorkerRun {
  const wakeSeconds = nextWake(worker, endSeconds);
  const failuresBefore = worker.lastResult === 'failure' ? worker.resultRun : 0;
  if (result === 'discarded') {
    return { worker: { ...worker, wakeSeconds }, probe: { endSeconds, result, failures: failuresBefore } };
  }
  const resultRun = worker.lastResult === result ? worker.resultRun + 1 : 1;
  const counted = { ...worker, wakeSeconds, lastResult: result, resultRun };
  const probe = { endSeconds, result, failures: result === 'failure' ? resultRun : 0 };
  const { failureThreshold, successThreshold } = worker.probed.timing;
  if (resultRun < (result === 'failure' ? failureThreshold : successThreshold)) return { worker: counted, probe };
  if (result === 'failure') return { worker: { ...counted, resultRun: 0, isOnHold: true }, probe, decision: 'kill' };
  if (worker.kind === 'liveness') return { worker: counted, probe };
  return { worker: { ...counted, resultRun: 0, isOnHold: true }, probe, decision: 'started' };
}

/** One tick that fires while a probe runs is kept: the next probe then begins at once. */
function nextWake(worker: ProbeWorker, endSeconds: number): number {
  return Math.max(tickAfter(worker, worker.wakeSeconds), endSeconds);
}

function tickAfter(worker: ProbeWorker, seconds: number): number {
  return tick(worker, Math.floor(ticksUntil(worker, seconds) + TICK_ROUNDING) + 1);
}

function tickFrom(worker: ProbeWorker, seconds: number): number {
  return tick(worker, Math.ceil(ticksUntil(worker, seconds) - TICK_ROUNDING));
}

function ticksUntil({ firstTickSeconds, probed }: ProbeWorker, seconds: number): number {
  return (seconds - firstTickSeconds) / probed.timing.periodSeconds;
}

function tick({ firstTickSeconds, probed }: ProbeWorker, index: number): number {
  return firstTickSeconds + index * probed.timing.periodSeconds;
}

/** In periods: a time that is a tick but for the rounding of sums counts as that tick. */
const TICK_ROUNDING = 1e-6;
