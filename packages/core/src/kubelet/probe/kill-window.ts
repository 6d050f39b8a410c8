import { type BootProfile, failureSeconds, type ProbeFailure } from './boot-profile.js';
import type { ProbeTiming } from './probe-timing.js';

/** Seconds after the container's start: earliest included, latest not. */
export interface TimeWindow {
  readonly earliestSeconds: number;
  readonly latestSeconds: number;
}

/** One probe and what it meets while the container boots. */
export interface ProbedBoot {
  readonly timing: ProbeTiming;
  readonly boot: BootProfile;
  /**
   * Failures in a row already counted against the previous instance. The worker keeps its count when a container ends by
   * itself, and starts anew after a kill. Source: pkg/kubelet/prober/worker.go, doProbe and its resultRun (v1.37.2).
   */
  readonly carriedFailures?: number;
}

export interface StartConditions {
  /** The kubelet shows the container as running only after its postStart hook. Defaults to 0. */
  readonly postStartSeconds?: number;
}

/**
 * - `never`: no probe kills this boot, whatever the phase of the ticks;
 * - `possible`: it depends on the phase; - `certain`: every phase kills it.
 */
export type KillForecast =
  | { readonly verdict: 'never' }
  | { readonly verdict: 'possible' | 'certain'; readonly window: TimeWindow };

/**
 * From a container's start until a probe worker sees it running: PLEG looks once a second (pkg/kubelet/kubelet.go,
 * genericPlegRelistPeriod), then the pod is synced.
 */
export const NOTICE_SECONDS = 2;

/** From the deciding failure to SIGTERM: the sync loop hands it to an idle pod worker at once; rounded up. */
export const KILL_SLACK_SECONDS = 1;

/**
 * startedAt is cut to whole seconds, so that the initial delay can end up to a second early.
 * Source: pkg/kubelet/status/status_manager.go, normalizeStatus (v1.37.2).
 */
const TRUNCATION_SECONDS = 1;

/** The first probe is the first tick after the delay. Ticks are as old as the pod: their phase is unrelated to a start. */
export function firstProbeWindow(timing: ProbeTiming, { postStartSeconds = 0 }: StartConditions = {}): TimeWindow {
  const delay = timing.initialDelaySeconds;
  return {
    earliestSeconds: Math.max(delay - TRUNCATION_SECONDS, postStartSeconds),
    latestSeconds: Math.max(delay, postStartSeconds + NOTICE_SECONDS) + timing.periodSeconds,
  };
}

/** The probe whose failure reaches the threshold, if no probe before it has succeeded. */
export interface DecidingProbe {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** Probes of one worker never overlap: after one that outlasts the period the next begins at once. */
export function decidingProbe(probed: ProbedBoot, firstSeconds: number): DecidingProbe {
  const { timing, boot } = probed;
  const { periodSeconds: period, timeoutSeconds: timeout } = timing;
  const rest = Math.max(timing.failureThreshold - (probed.carriedFailures ?? 0), 1) - 1;
  const refused = boot.failure === 'hanging' ? Math.ceil(((boot.acceptsAfterSeconds ?? 0) - firstSeconds) / period) : 0;
  const fast = Math.min(Math.max(refused, 0), rest);
  const firstSlow = firstSeconds + fast * period;
  const pace = Math.max(period, failureSeconds(boot, firstSlow, timeout));
  const startSeconds = firstSlow + (rest - fast) * pace;
  return { startSeconds, endSeconds: startSeconds + failureSeconds(boot, startSeconds, timeout) };
}

/**
 * Whether and when one probe kills a booting container, given when its first run may be. Kill times are when the
 * threshold is reached, plus the slack at the late end; the process is gone after the grace period.
 */
export function forecastProbeKill(probed: ProbedBoot, first: TimeWindow): KillForecast {
  const { boot, timing } = probed;
  if (boot.failure === 'handler-error') return { verdict: 'never' };
  const earliest = decidingProbe(probed, first.earliestSeconds);
  const latest = decidingProbe(probed, first.latestSeconds);
  const answers = boot.answersAfterSeconds;
  if (answers <= lastRescue(boot.failure, earliest)) return { verdict: 'never' };
  const lastEnd = boot.failure === 'grpc-refused' ? answers + timing.timeoutSeconds : answers;
  const window = {
    earliestSeconds: earliest.endSeconds,
    latestSeconds: Math.min(latest.endSeconds, lastEnd) + KILL_SLACK_SECONDS,
  };
  return { verdict: answers >= latest.endSeconds ? 'certain' : 'possible', window };
}

/** Boots of up to this many seconds survive every phase; Infinity where no failure counts. */
export function longestSafeBoot(
  timing: ProbeTiming,
  failure: ProbeFailure,
  conditions: StartConditions & Pick<ProbedBoot, 'carriedFailures'> = {},
): number {
  if (failure === 'handler-error') return Number.POSITIVE_INFINITY;
  const probed = { ...conditions, timing, boot: { failure, answersAfterSeconds: Number.POSITIVE_INFINITY } };
  return lastRescue(failure, decidingProbe(probed, firstProbeWindow(timing, conditions).earliestSeconds));
}

/** Boots of at least this many seconds are killed in every phase; undefined where no failure counts. */
export function shortestKilledBoot(
  timing: ProbeTiming,
  failure: ProbeFailure,
  conditions: StartConditions & Pick<ProbedBoot, 'carriedFailures'> = {},
): number | undefined {
  if (failure === 'handler-error') return undefined;
  const probed = { ...conditions, timing, boot: { failure, answersAfterSeconds: Number.POSITIVE_INFINITY } };
  return decidingProbe(probed, firstProbeWindow(timing, conditions).latestSeconds).endSeconds;
}

/**
 * When the container is up for good: the end of its first successful probe. Infinity where it never answers.
 * It says nothing about whether the container lives to see it.
 */
export function firstSuccessWindow({ timing, boot }: ProbedBoot, first: TimeWindow): TimeWindow {
  const answers = boot.answersAfterSeconds;
  const pace = Math.max(timing.periodSeconds, failureSeconds(boot, answers, timing.timeoutSeconds));
  const latestSeconds = answers <= first.earliestSeconds ? first.latestSeconds : answers + pace;
  return {
    earliestSeconds: Math.max(answers, first.earliestSeconds),
    latestSeconds: Math.max(first.latestSeconds, latestSeconds) + KILL_SLACK_SECONDS,
  };
}

/** A hanging probe is saved by an answer until its end; a refused one must find the container up when it begins. */
export function lastRescue(failure: ProbeFailure, probe: DecidingProbe): number {
  return failure === 'hanging' ? probe.endSeconds : probe.startSeconds;
}
