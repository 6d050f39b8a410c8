import { isAtLeast, type KubernetesVersion } from '../kubernetes-version.js';

/** How the kubelet of a node slows restarts down. */
export interface BackOffSettings {
  readonly initialSeconds: number;
  readonly capSeconds: number;
  /** Longer than this after a start, the next restart begins anew. */
  readonly resetSeconds: number;
}

/** What the kubelet remembers of one container, in memory only; absent until its second restart. */
export interface BackOffEntry {
  readonly delaySeconds: number;
  /** When the container was last started by way of the back-off. */
  readonly updatedSeconds: number;
}

export interface RestartRequest {
  readonly nowSeconds: number;
  /**
   * When the newest instance ended of which the pod's status knows. A container that a probe kills is restarted in the same
   * sync, with the status from before the kill: then this is the end of the instance before.
   */
  readonly finishedSeconds: number | undefined;
  /** When housekeeping last ran, which forgets old entries: every 2 s. Absent: just now. */
  readonly housekeptSeconds?: number;
}

export type RestartDecision =
  | { readonly restarts: true; readonly entry: BackOffEntry | undefined }
  /** Shown as CrashLoopBackOff until it expires, or until the entry is forgotten. */
  | { readonly restarts: false; readonly entry: BackOffEntry; readonly expiresSeconds: number };

/** Source: pkg/kubelet/kubelet.go, initialCrashLoopBackOff, MaxCrashLoopBackOff and HasExpiredFunc (v1.37.2). */
const DEFAULT_SETTINGS: BackOffSettings = { initialSeconds: 10, capSeconds: 300, resetSeconds: 600 };

export interface KubeletBackOffOptions {
  /** crashLoopBackOff.maxContainerRestartPeriod of the kubelet's configuration, 1 to 300; known since 1.32, on since 1.35. */
  readonly maxContainerRestartPeriodSeconds?: number;
  /** The feature gate ReduceDefaultCrashLoopBackOffDecay, alpha and off since 1.33. */
  readonly reducesDefaultDecay?: boolean;
}

/** Without options the settings are the same in every version. Source: pkg/kubelet/kubelet.go, newCrashLoopBackOff. */
export function backOffSettings(version: KubernetesVersion, options: KubeletBackOffOptions = {}): BackOffSettings {
  const isReduced = options.reducesDefaultDecay === true && isAtLeast(version, 1, 33);
  const { initialSeconds, capSeconds } = isReduced ? { initialSeconds: 1, capSeconds: 60 } : DEFAULT_SETTINGS;
  const configured = isAtLeast(version, 1, 32) ? options.maxContainerRestartPeriodSeconds : undefined;
  const cap = configured ?? capSeconds;
  return { ...DEFAULT_SETTINGS, initialSeconds: Math.min(initialSeconds, cap), capSeconds: cap };
}

/**
 * Whether a container that has ended is started now. The delay counts from the end of the instance, not from the
 * attempt. An entry is forgotten when its container ran longer than the reset, and by housekeeping (every 2 s) as soon as
 * the last start is longer ago than that, even while a restart waits.
 * Source: kuberuntime_manager.go, doBackOff; client-go/util/flowcontrol/backoff.go; kubelet_pods.go, HandlePodCleanups
 * (v1.37.2).
 */
export function decideRestart(
  entry: BackOffEntry | undefined,
  { nowSeconds, finishedSeconds, housekeptSeconds = nowSeconds }: RestartRequest,
  settings: BackOffSettings,
): RestartDecision {
  if (finishedSeconds === undefined) return { restarts: true, entry };
  const forgotten = Math.max(finishedSeconds, housekeptSeconds) - settings.resetSeconds;
  if (entry === undefined || entry.updatedSeconds < forgotten) {
    return { restarts: true, entry: { delaySeconds: settings.initialSeconds, updatedSeconds: nowSeconds } };
  }
  const expiresSeconds = finishedSeconds + entry.delaySeconds;
  if (expiresSeconds - nowSeconds > ROUNDING) return { restarts: false, entry, expiresSeconds };
  const delaySeconds = Math.min(entry.delaySeconds * 2, settings.capSeconds);
  return { restarts: true, entry: { delaySeconds, updatedSeconds: nowSeconds } };
}

/** In seconds: sums of seconds that should be equal are. */
const ROUNDING = 1e-6;
