import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { Probe } from '../../model/probe.js';
import { requeueOf } from '../backoff/requeue.js';
import { backOffSettings } from '../backoff/restart-back-off.js';
import { effectiveProbe } from '../effective-probe.js';
import type { KubernetesVersion } from '../kubernetes-version.js';
import type { ProbedBoot } from '../probe/kill-window.js';
import type { ProbeEvent } from '../probe/probe-event.js';
import type { SimulationPhases } from '../probe/probe-simulation.js';
import { simulateProbes } from '../probe/simulate-probes.js';
import { restartPolicyOf } from '../restart-policy.js';
import { terminationGracePeriodOf } from '../termination-grace-period.js';
import { failureOf } from './boot-budget.js';
import { hookSecondsOf } from './hook-seconds.js';
import { resolveProbePort } from './probe-port.js';
import { subjectOf } from './probe-subject.js';

export interface ContainerSimulation {
  /** From each start until the container answers; Infinity where it never does. */
  readonly bootSeconds: number;
  readonly untilSeconds: number;
  readonly kubernetesVersion: KubernetesVersion;
}

/** One ordinary node among many, always the same, so that the same manifest makes the same picture. */
const PHASES: SimulationPhases = {
  tickSeconds: -2,
  startOffsetSeconds: 0.5,
  relistSeconds: 0.5,
  housekeepingSeconds: 0,
  requeueFactor: 1,
  responseSeconds: 0,
};

/** A process that ends soon after SIGTERM, as most do while they boot. */
const PROCESS = { stopSeconds: 1, stopExitCode: 143 } as const;

const MOST_STARTS = 50;

/** What happens to a container that takes the given time to boot. */
export function simulateContainer(
  pod: Pod,
  container: Container,
  simulation: ContainerSimulation,
): readonly ProbeEvent[] {
  const { startup, liveness } = container.probes;
  const { bootSeconds, untilSeconds, kubernetesVersion } = simulation;
  return simulateProbes({
    ...(startup === undefined ? {} : { startup: probedBoot(container, startup, bootSeconds) }),
    ...(liveness === undefined ? {} : { liveness: probedBoot(container, liveness, bootSeconds) }),
    restartPolicy: restartPolicyOf(pod, container),
    hasNeighbours: pod.containers.some((other) => other !== container && other.role !== 'init'),
    terminationGracePeriodSeconds: terminationGracePeriodOf(pod),
    process: {
      ...PROCESS,
      postStartSeconds: hookSecondsOf(container, 'postStart') ?? 0,
      preStopSeconds: hookSecondsOf(container, 'preStop') ?? 0,
    },
    phases: PHASES,
    backOff: backOffSettings(kubernetesVersion),
    requeue: requeueOf(kubernetesVersion),
    untilSeconds,
    maxStarts: MOST_STARTS,
  });
}

function probedBoot(container: Container, probe: Probe, bootSeconds: number): ProbedBoot {
  const timing = effectiveProbe(probe);
  const { handler } = timing;
  const isVoid = handler !== undefined && resolveProbePort(container, handler) === 'unknown name';
  // What looks at the process alone passes while the application boots.
  const isEarly = Number.isFinite(bootSeconds) && subjectOf(container, timing) === 'process';
  const answersAfterSeconds = isEarly ? 0 : bootSeconds;
  return { timing, boot: { failure: isVoid ? 'handler-error' : failureOf(timing), answersAfterSeconds } };
}
