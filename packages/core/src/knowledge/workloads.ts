import { WORKLOADS_TABLE } from './generated/workloads.js';

/**
 * - `service`: meant to run for ever; a finished container is restarted.
 * - `batch`: meant to finish.
 * - `pod`: a bare pod, which its own restartPolicy decides.
 */
export type WorkloadPurpose = 'service' | 'batch' | 'pod';

/** One entry of rules/knowledge/workloads.yaml. */
export interface WorkloadKind {
  readonly group: string;
  readonly kind: string;
  readonly purpose: WorkloadPurpose;
  /** Dotted paths from the root to an object with `metadata` and `spec` of a pod; `*` stands for every item of a list. */
  readonly podTemplates: readonly string[];
}

export type WorkloadsTable = readonly WorkloadKind[];

const BY_NAME: ReadonlyMap<string, WorkloadKind> = new Map(
  WORKLOADS_TABLE.map((entry) => [`${entry.group}/${entry.kind}`, entry]),
);

/** Each once, in the order of the alphabet, whatever its API group. */
export const WORKLOAD_KIND_NAMES: readonly string[] = [...new Set(WORKLOADS_TABLE.map(({ kind }) => kind))].sort();

/** The version is not looked at: a pod template has kept its place over every version of these kinds. */
export function findWorkloadKind(apiVersion: string, kind: string): WorkloadKind | undefined {
  const slash = apiVersion.indexOf('/');
  const group = slash === -1 ? '' : apiVersion.slice(0, slash);
  return BY_NAME.get(`${group}/${kind}`);
}
