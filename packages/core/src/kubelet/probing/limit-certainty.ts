import type { Certainty } from '../../finding.js';
import type { Consequence } from './consequence.js';

/** A pod that never gets ready is worth a warning, a probe that guards nothing a remark; only a loop may be certain. */
export function limitCertainty(certainty: Certainty, { severity }: Consequence): Certainty {
  if (severity === 'kills') return certainty;
  return severity === 'blocks' && certainty !== 'possible' ? 'likely' : 'possible';
}
