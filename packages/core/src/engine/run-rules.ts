import type { Problem } from '../finding.js';
import type { KubernetesVersion } from '../kubelet/kubernetes-version.js';
import type { Manifest } from '../manifest/manifest.js';
import type { Container } from '../model/container.js';
import type { ProjectIndex } from '../model/project-index.js';
import type { BootSecondsByWorkload } from '../model/stack/stated-boot-seconds.js';
import type { Workload } from '../model/workload.js';
import type { ContextOfScope, RenderedReport, Rule } from '../rule.js';

/** What the rules of one analysis share. */
export interface RuleRun {
  readonly rules: readonly Rule[];
  readonly index: ProjectIndex;
  readonly kubernetesVersion: KubernetesVersion;
  readonly bootSeconds: BootSecondsByWorkload;
}

/** A manifest, and the workload that it makes or becomes. */
export interface Subject {
  readonly manifest: Manifest;
  readonly workload: Workload | undefined;
}

/** A report together with what it is about. */
export interface PlacedReport {
  readonly rule: string;
  readonly report: RenderedReport;
  readonly container?: Container;
}

export interface RuleOutcome {
  readonly reports: PlacedReport[];
  readonly problems: Problem[];
}

/**
 * Runs every rule over some manifests, one rule after the other: the code of a hundred rules does not stay in the caches
 * of a processor, so a rule that judges many manifests in turn takes a fraction of the time. A rule that throws becomes
 * a problem that names it; the others still run.
 *
 * @returns an outcome for each subject
 */
export function runRules(run: RuleRun, subjects: readonly Subject[]): readonly RuleOutcome[] {
  const prepared = subjects.map((subject): { contexts: Contexts; outcome: RuleOutcome } => ({
    contexts: contextsOf(subject, run),
    outcome: { reports: [], problems: [] },
  }));
  for (const rule of run.rules) {
    for (const { contexts, outcome } of prepared) {
      try {
        runRule(rule, contexts, outcome.reports);
      } catch (error) {
        outcome.problems.push(describeFailure(rule, contexts.manifest.manifest, error));
      }
    }
  }
  return prepared.map(({ outcome }) => outcome);
}

/** The contexts of one manifest, made once for all rules. */
interface Contexts {
  readonly manifest: ContextOfScope['manifest'];
  readonly pods: readonly ContextOfScope['pod'][];
  readonly containers: readonly ContextOfScope['container'][];
}

function contextsOf({ manifest, workload }: Subject, { index, kubernetesVersion, bootSeconds }: RuleRun): Contexts {
  const common = { index, kubernetesVersion, bootSeconds };
  const pods = (workload?.pods ?? []).map((pod) => ({ ...common, pod }));
  const containers = pods.flatMap(({ pod }) => pod.containers.map((container) => ({ ...common, pod, container })));
  return { manifest: { ...common, manifest }, pods, containers };
}

function runRule(rule: Rule, contexts: Contexts, reports: PlacedReport[]): void {
  switch (rule.scope) {
    case 'manifest':
      rule.run(contexts.manifest, (report) => reports.push({ rule: rule.id, report }));
      return;
    case 'pod':
      for (const context of contexts.pods) rule.run(context, (report) => reports.push({ rule: rule.id, report }));
      return;
    case 'container':
      for (const context of contexts.containers) {
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
