import type { Finding, Prediction, Resource, Severity } from '../finding.js';
import { worstFirst } from './order.js';

/** What becomes of one workload: its worst finding decides. */
export interface WorkloadPrediction {
  readonly resource: Resource;
  readonly file?: string;
  readonly worst: Finding;
  /** Worst first, the worst included. */
  readonly findings: readonly Finding[];
}

export type Outcome = 'crash-loops' | 'does-not-start' | 'degraded' | 'at-risk';

/** The objects that have findings, worst first. Suppressed findings do not count. */
export function predictWorkloads(findings: readonly Finding[]): readonly WorkloadPrediction[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of worstFirst(findings)) {
    const { apiVersion, kind, namespace = '', name } = finding.resource;
    const key = [finding.location?.file ?? '', apiVersion, kind, namespace, name].join('\u0000');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const worst = group[0];
    if (worst === undefined) return [];
    const file = worst.location?.file;
    return [{ resource: worst.resource, ...(file === undefined ? {} : { file }), worst, findings: group }];
  });
}

const LOOPS = /^(Init:)?(CrashLoopBackOff|OOMKilled|RunContainerError)$/;
const RUNS_BADLY = /^(NotReady|Completed)$/;

export function outcomeOf({ severity, prediction }: { severity: Severity; prediction: Prediction }): Outcome {
  if (severity === 'info') return 'at-risk';
  if (prediction.restarts || LOOPS.test(prediction.status)) return 'crash-loops';
  return RUNS_BADLY.test(prediction.status) ? 'degraded' : 'does-not-start';
}

/** `CrashLoopBackOff (exit 143), killed 20 to 30 s after each start`. */
export function describePrediction({ status, exitCode, window, restarts }: Prediction): string {
  const exit = exitCode === undefined ? '' : ` (exit ${exitCode})`;
  if (window === undefined) return `${status}${exit}`;
  const [earliest, latest] = window;
  const span = earliest === latest ? `${latest} s` : `${earliest} to ${latest} s`;
  return `${status}${exit}, killed ${span} after ${restarts ? 'each' : 'its'} start`;
}
