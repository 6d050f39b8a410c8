import type { Requeue } from '../backoff/requeue.js';
import type { BackOffSettings } from '../backoff/restart-back-off.js';
import type { ProbedContainer } from './container-kill.js';

/** Everything that is left to chance on a node, given: the same phases make the same events. Seconds. */
export interface SimulationPhases {
  /** When the probe workers tick first, after the first start; they are as old as the pod, so usually negative. */
  readonly tickSeconds: number;
  /** The part of a second at which the first start falls, 0 to 1. */
  readonly startOffsetSeconds: number;
  /** PLEG and the work queue look at this time after the first start, and every second before and after. */
  readonly relistSeconds: number;
  /** Housekeeping runs at this time after the first start, and every two seconds before and after. */
  readonly housekeepingSeconds: number;
  /** How much later than wanted the pod worker looks at a waiting restart again, 1 to 1.5. */
  readonly requeueFactor: number;
  /** How long an answer or a refusal takes. */
  readonly responseSeconds: number;
}

/** How the process behaves, and for how long its hooks run. */
export interface SimulatedProcess {
  /** Undefined: it does not end by itself. */
  readonly exit?: { readonly afterSeconds: number; readonly exitCode: number };
  /** From SIGTERM to its end; Infinity if it ignores the signal. */
  readonly stopSeconds: number;
  /** After SIGTERM; 137 when it had to be killed. */
  readonly stopExitCode: number;
  readonly postStartSeconds?: number;
  readonly preStopSeconds?: number;
}

export interface ProbeSimulation extends ProbedContainer {
  /** Of the container: a sidecar's is Always, whatever the pod's. */
  readonly restartPolicy: 'Always' | 'OnFailure' | 'Never';
  /** Another container of the pod is running. */
  readonly hasNeighbours: boolean;
  readonly terminationGracePeriodSeconds: number;
  readonly process: SimulatedProcess;
  readonly phases: SimulationPhases;
  readonly backOff: BackOffSettings;
  readonly requeue: Requeue;
  readonly untilSeconds: number;
  readonly maxStarts: number;
}
