import type { Certainty } from '../../finding.js';
import type { StartReading } from './start-reading.js';

/** Every assumption costs one step: that the image does not set a variable, that a program ends, what an entrypoint does. */
export function certaintyOfReading({ reading, isBehindEntrypoint }: StartReading): Certainty {
  const isAssumed = reading.ends === 'always' && reading.assumptions.length > 0;
  if (isAssumed && isBehindEntrypoint) return 'possible';
  return isAssumed || isBehindEntrypoint ? 'likely' : 'certain';
}
