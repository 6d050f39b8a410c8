import type { Finding, Location, Problem, Resource, Severity } from '../finding.js';
import type { NotAnalysed } from '../manifest/parse-manifests.js';
import type { Workload } from '../model/workload.js';
import { compareText } from './sort-manifests.js';

/** One workload of the input, whether or not anything was found in it. */
export interface WorkloadSummary {
  readonly resource: Resource;
  readonly file?: string;
  readonly location?: Location;
  readonly containers: number;
}

export interface Summary {
  readonly files: number;
  readonly manifests: number;
  readonly workloads: number;
  readonly containers: number;
  /** Findings that are not suppressed, by severity. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
  readonly notAnalysed: readonly NotAnalysed[];
}

export interface Analysis {
  /** For example `1.34`. */
  readonly kubernetesVersion: string;
  readonly summary: Summary;
  readonly workloads: readonly WorkloadSummary[];
  /** Suppressed ones included; see {@link Finding.suppressed}. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

export function summariseWorkload(workload: Workload): WorkloadSummary {
  const { manifest, resource, pods } = workload;
  const location = manifest.locate([]);
  return {
    resource,
    ...(manifest.file === undefined ? {} : { file: manifest.file }),
    ...(location === undefined ? {} : { location }),
    containers: pods.reduce((sum, pod) => sum + pod.containers.length, 0),
  };
}

export function countBySeverity(
  findings: readonly Finding[],
): Pick<Summary, 'errors' | 'warnings' | 'infos' | 'suppressed'> {
  const open = findings.filter((finding) => finding.suppressed === undefined);
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: findings.length - open.length,
  };
}

/** By file, place, object, rule; total, so that equal input gives equal output. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.location?.file ?? '\uffff', b.location?.file ?? '\uffff') ||
    (a.location?.start.line ?? 0) - (b.location?.start.line ?? 0) ||
    (a.location?.start.column ?? 0) - (b.location?.start.column ?? 0) ||
    compareText(a.fingerprint, b.fingerprint) ||
    compareText(a.path, b.path) ||
    compareText(a.message, b.message)
  );
}

export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file ?? '', b.file ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
