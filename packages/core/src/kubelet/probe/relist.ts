import type { SimulationPhases } from './probe-simulation.js';

/** Source: pkg/kubelet/kubelet.go, genericPlegRelistPeriod, and the syncTicker of syncLoop (v1.37.2). */
const RELIST_PERIOD_SECONDS = 1;
/** Source: pkg/kubelet/kubelet.go, housekeepingPeriod (v1.37.2). */
const HOUSEKEEPING_PERIOD_SECONDS = 2;

/** When PLEG looks next: what begins in the moment of a look is seen by the one after. */
export function nextRelist(seconds: number, { relistSeconds }: SimulationPhases): number {
  if (seconds === Number.POSITIVE_INFINITY) return seconds;
  const ticks = Math.floor((seconds - relistSeconds) / RELIST_PERIOD_SECONDS + ROUNDING) + 1;
  return relistSeconds + ticks * RELIST_PERIOD_SECONDS;
}

/** When the sync loop takes up work that is due at the given time; on the dot if it is. */
export function nextSync(dueSeconds: number, phases: SimulationPhases): number {
  return nextRelist(dueSeconds - 2 * ROUNDING, phases);
}

/** When housekeeping ran last. */
export function lastHousekeeping(seconds: number, { housekeepingSeconds }: SimulationPhases): number {
  const ticks = Math.floor((seconds - housekeepingSeconds) / HOUSEKEEPING_PERIOD_SECONDS);
  return housekeepingSeconds + ticks * HOUSEKEEPING_PERIOD_SECONDS;
}

/** In seconds: well below a microsecond, well above the error of sums of seconds. */
export const ROUNDING = 1e-7;
