import type { Pod } from '../model/pod.js';
import { readNumber } from '../model/read.js';

/** Source: pkg/apis/core/types.go, DefaultTerminationGracePeriodSeconds. */
const DEFAULT_SECONDS = 30;

/** What a negative one becomes. Source: pkg/apis/core/v1/defaults.go, SetDefaults_Pod (v1.37.2). */
const INSTEAD_OF_NEGATIVE_SECONDS = 1;

/** How long the containers of a pod get to stop. Seconds. */
export function terminationGracePeriodOf({ raw }: Pod): number {
  const seconds = readNumber(raw.terminationGracePeriodSeconds) ?? DEFAULT_SECONDS;
  return seconds < 0 ? INSTEAD_OF_NEGATIVE_SECONDS : seconds;
}
