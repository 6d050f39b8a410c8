import type { Problem } from '../finding.js';
import type { KubernetesVersion } from '../kubelet/kubernetes-version.js';
import type { Manifest } from '../manifest/manifest.js';
import type { Container } from '../model/container.js';
import type { ProjectIndex } from '../model/project-index.js';
import type { BootSecondsByWorkload } from '../model/stack/stated-boot-seconds.js';
import type { Workload } from '../model/workload.js';
import type { ContextOfScope, RenderedReport, Rule } from '../rule.js';

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
  const subjects = subjectsOf(run);
  for (const rule of run.rules) {
    try {
      runRule(rule, subjects, reports);
    } catch (error) {
      problems.push(describeFailure(rule, run.manifest, error));
    }
  }
  return { reports, problems };
}

/** The contexts of one manifest, made once for all rules. */
interface Subjects {
  readonly manifest: ContextOfScope['manifest'];
  readonly pods: readonly ContextOfScope['pod'][];
  readonly containers: readonly ContextOfScope['container'][];
}

function subjectsOf({ manifest, workload, index, kubernetesVersion, bootSeconds }: RuleRun): Subjects {
  const common = { index, kubernetesVersion, bootSeconds };
  const pods = (workload?.pods ?? []).map((pod) => ({ ...common, pod }));
  const containers = pods.flatMap(({ pod }) => pod.containers.map((container) => ({ ...common, pod, container })));
  return { manifest: { ...common, manifest }, pods, containers };
}

function runRule(rule: Rule, subjects: Subjects, reports: PlacedReport[]): void {
  switch (rule.scope) {
    case 'manifest':
      rule.run(subjects.manifest, (report) => reports.push({ rule: rule.id, report }));
      return;
    case 'pod':
      for (const context of subjects.pods) rule.run(context, (report) => reports.push({ rule: rule.id, report }));
      return;
    case 'container':
      for (const context of subjects.containers) {
        const { container } = context;
        rule.run(context, (report) => reports.push({ rule: rule.id, report, container }));
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
