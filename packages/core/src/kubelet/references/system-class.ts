import { ALWAYS_THERE } from '../../knowledge/producers.js';

/** The priority classes that every cluster has. */
export const SYSTEM_CLASSES: readonly string[] = ALWAYS_THERE.filter(({ kind }) => kind === 'PriorityClass').map(
  ({ name }) => name,
);

/**
 * True for a class that no cluster can have: names that begin with `system-` are Kubernetes' own.
 * Source: pkg/apis/scheduling/validation/validation.go, ValidatePriorityClass (kubernetes 1.37).
 */
export function isUnknownSystemClass(name: string): boolean {
  return /^system-[a-z0-9.-]+$/.test(name) && !SYSTEM_CLASSES.includes(name);
}
