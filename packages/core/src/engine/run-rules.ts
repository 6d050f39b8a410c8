import type { Problem } from '../finding.js';
import type { KubernetesVersion } from '../kubelet/kubernetes-version.js';
import type { Manifest } from '../manifest/manifest.js';
import type { Container } from '../model/container.js';
import type { ProjectIndex } from '../model/project-index.js';
import type { BootSecondsByWorkload } from '../model/stack/stated-boot-seconds.js';
import type { Workload } from '../model/workload.js';
import type { RenderedReport, Rule } from '../rule.js';

export interface RuleRun {
  readonly rules: readonly Rule[];
  readonly manifest: Manifest;
  readonly workload: Workload | undefined;
  readonly index: ProjectIndex;
  readonly kubernetesVersion: KubernetesVersion;
  readonly bootSeconds: BootSecondsByWorkload;
}

/** A report together with what it is about. */
export interface PlacedReport {
  readonly rule: string;
  readonly report: RenderedReport;
  readonly container?: Container;
}

export interface RuleOutcome {
  readonly reports: readonly PlacedReport[];
  readonly problems: readonly Problem[];
}

/** Runs every rule over one manifest. A rule that throws becomes a problem that names it; the others still run. */
export function runRules(run: RuleRun): RuleOutcome {
  const reports: PlacedReport[] = [];
  const problems: Problem[] = [];
  for (const rule of run.rules) {
    try {
      for (const placed of runRule(rule, run)) reports.push(placed);
    } catch (error) {
      problems.push(describeFailure(rule, run.manifest, error));
    }
  }
  return { reports, problems };
}

function* runRule(
  rule: Rule,
  { manifest, workload, index, kubernetesVersion, bootSeconds }: RuleRun,
): Iterable<PlacedReport> {
  const common = { index, kubernetesVersion, bootSeconds };
  if (rule.scope === 'manifest') {
    for (const report of rule.run({ ...common, manifest })) yield { rule: rule.id, report };
    return;
  }
  for (const pod of workload?.pods ?? []) {
    if (rule.scope === 'pod') {
      for (const report of rule.run({ ...common, pod })) yield { rule: rule.id, report };
      continue;
    }
    for (const container of pod.containers) {
      for (const report of rule.run({ ...common, pod, container })) yield { rule: rule.id, report, container };
    }
  }
}

/** The error's text may quote the manifest, so only its type is told. */
function describeFailure(rule: Rule, manifest: Manifest, error: unknown): Problem {
  const kind = error instanceof Error ? error.name : typeof error;
  const subject = `${manifest.kind}/${manifest.name}`;
  return {
    code: 'rule-failed',
    severity: 'error',
    message: `rule ${rule.id} failed on ${subject} (${kind}), so its other findings there are missing; this is a fault of crashlint, please report it`,
    ...(manifest.file === undefined ? {} : { file: manifest.file }),
  };
}
