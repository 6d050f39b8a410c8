import type { Prediction } from '../../finding.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { Probe } from '../../model/probe.js';
import { renderSpan } from '../../text/seconds.js';
import { effectiveProbe } from '../effective-probe.js';
import { predictStatus } from '../prediction.js';
import type { ProbeFailure } from '../probe/boot-profile.js';
import { restartPolicyOf } from '../restart-policy.js';
import { type BootBudget, bootBudgetOf } from './boot-budget.js';
import { predictProbeKill } from './predict-probe-kill.js';

export interface Consequence {
  /** The end of a sentence: `the kubelet kills the container 20 to 30 s after each start`. */
  readonly effect: string;
  readonly prediction: Prediction;
  /** `kills`: a restart loop. `blocks`: never ready or never started. `inert`: nothing happens, and nothing is guarded. */
  readonly severity: 'kills' | 'blocks' | 'inert';
}

export interface RepeatedFailure {
  /** Seconds after the start from which on it fails; from the start, when left out. */
  readonly afterSeconds?: number;
  /** How; as where nobody answers, when left out. */
  readonly failure?: ProbeFailure;
}

/** What comes of a probe that fails every time. */
export function consequenceOfFailure(
  pod: Pod,
  container: Container,
  probe: Probe,
  how: RepeatedFailure = {},
): Consequence {
  if (probe.kind === 'readiness') {
    return {
      effect: 'the pod never becomes ready',
      prediction: predictStatus(container, 'NotReady'),
      severity: 'blocks',
    };
  }
  const { when, window } = timeOfKill(pod, container, probe, how);
  return {
    effect: `the kubelet kills the container ${when}`,
    prediction: predictProbeKill(pod, container, window === undefined ? {} : { window }),
    severity: 'kills',
  };
}

interface TimeOfKill {
  /** The end of a sentence. */
  readonly when: string;
  /** Seconds after each start, where they can be told. */
  readonly window?: BootBudget['killWindow'];
}

function timeOfKill(
  pod: Pod,
  container: Container,
  probe: Probe,
  { afterSeconds = 0, failure }: RepeatedFailure,
): TimeOfKill {
  const effective = effectiveProbe(probe);
  const killWindowAfter = (initialDelaySeconds: number): BootBudget['killWindow'] | undefined =>
    bootBudgetOf(container, { ...effective, initialDelaySeconds }, failure)?.killWindow;
  const window = killWindowAfter(Math.max(effective.initialDelaySeconds, afterSeconds));
  if (window === undefined) return { when: 'some time after its postStart hook has ended' };
  const isHeldBack = probe.kind === 'liveness' && container.probes.startup !== undefined;
  const start = restartPolicyOf(pod, container) === 'Never' ? 'its start' : 'each start';
  if (!isHeldBack) return { when: `${renderSpan(...window)} after ${start}`, window };
  // The delay counts from the container's start, and may be over when the startup probe passes.
  const [earliest] = killWindowAfter(0) ?? window;
  return { when: `${renderSpan(earliest, window[1])} after the startup probe has passed` };
}

/** What comes of a probe whose every result is thrown away, as it counts neither as failed nor as passed. */
export function consequenceOfError(container: Container, probe: Probe, reason?: string): Consequence {
  const blocked = predictStatus(container, 'NotReady', reason);
  switch (probe.kind) {
    case 'readiness':
      return { effect: 'the pod never becomes ready', prediction: blocked, severity: 'blocks' };
    case 'startup':
      return {
        effect: 'the container never counts as started, and its other probes never run',
        prediction: blocked,
        severity: 'blocks',
      };
    case 'liveness':
      return {
        effect: 'the probe guards nothing: a hung container is never restarted',
        prediction: predictStatus(container, 'Running', reason),
        severity: 'inert',
      };
  }
}
