import type { Prediction } from '../../finding.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { Probe } from '../../model/probe.js';
import { renderSpan } from '../../text/seconds.js';
import { effectiveProbe } from '../effective-probe.js';
import { predictStatus } from '../prediction.js';
import { bootBudgetOf } from './boot-budget.js';
import { predictProbeKill } from './predict-probe-kill.js';

export interface Consequence {
  /** The end of a sentence: `the kubelet kills the container 20 to 30 s after each start`. */
  readonly effect: string;
  readonly prediction: Prediction;
  /** `kills`: a restart loop. `blocks`: never ready or never started. `inert`: nothing happens, and nothing is guarded. */
  readonly severity: 'kills' | 'blocks' | 'inert';
}

/**
 * What comes of a probe that fails every time.
 *
 * @param failsAfter seconds after the start from which on it fails
 */
export function consequenceOfFailure(pod: Pod, container: Container, probe: Probe, failsAfter = 0): Consequence {
  if (probe.kind === 'readiness') {
    return {
      effect: 'the pod never becomes ready',
      prediction: predictStatus(container, 'NotReady'),
      severity: 'blocks',
    };
  }
  const effective = effectiveProbe(probe);
  const initialDelaySeconds = Math.max(effective.initialDelaySeconds, failsAfter);
  const { killWindow } = bootBudgetOf({ ...effective, initialDelaySeconds });
  const isHeldBack = probe.kind === 'liveness' && container.probes.startup !== undefined;
  const after = isHeldBack ? 'after the startup probe has passed' : 'after each start';
  return {
    effect: `the kubelet kills the container ${renderSpan(...killWindow)} ${after}`,
    prediction: predictProbeKill(pod, container, isHeldBack ? {} : { window: killWindow }),
    severity: 'kills',
  };
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
