import type { Container } from '../../model/container.js';
import { findProbeFaults } from '../validation/probe-faults.js';
import { isProbed } from './probe-subject.js';

const NONE: Container['probes'] = {};

/**
 * The probes that the kubelet runs. None at all when the API server refuses one of them, for then there is no pod: what
 * another probe would do is of no interest.
 */
export function acceptedProbesOf(container: Container): Container['probes'] {
  if (!isProbed(container)) return NONE;
  for (const probe of Object.values(container.probes)) {
    const [fault] = findProbeFaults(container, probe);
    if (fault !== undefined) return NONE;
  }
  return container.probes;
}
