import {
  type Analysis,
  compareFindings,
  compareProblems,
  countBySeverity,
  summariseWorkload,
  type WorkloadSummary,
} from './engine/analysis.js';
import { findBootSecondsProblems, findMisnamedBootSeconds } from './engine/boot-seconds-problems.js';
import { buildFindings } from './engine/build-findings.js';
import { confirmReports } from './engine/confirm-reports.js';
import { createFingerprintCounter } from './engine/fingerprint.js';
import { describeLoosePatches } from './engine/loose-patches.js';
import { type AnalyzeOptions, type ResolvedOptions, resolveOptions } from './engine/options.js';
import { type PlacedReport, type RuleOutcome, runRules, type Subject } from './engine/run-rules.js';
import { sortManifests } from './engine/sort-manifests.js';
import { applySuppressions, IGNORE_ANNOTATION, type IgnoreAnnotation } from './engine/suppressions.js';
import type { Finding, Problem } from './finding.js';
import { renderKubernetesVersion } from './kubelet/kubernetes-version.js';
import { type AppliedForms, findAppliedForms } from './kubelet/references/applied-forms.js';
import { KUSTOMIZE_PATCH } from './manifest/kubernetes-objects.js';
import type { Manifest } from './manifest/manifest.js';
import { manifestsFromObject, type NotAnalysed, type ParsedManifests } from './manifest/parse-manifests.js';
import { isOwnedCopy } from './model/owned-copy.js';
import { buildProjectIndex, type ProjectIndex } from './model/project-index.js';
import { MANIFESTS_AT_ONCE } from './model/recent.js';
import { resourceOf, type Workload } from './model/workload.js';
import { workloadOf } from './model/workload-of.js';
import { RULES } from './rules/index.generated.js';
import { inOnePiece } from './text/in-one-piece.js';
import { createIntern, type Intern } from './text/intern.js';

/**
 * Predicts which containers of the given manifests will crash-loop.
 *
 * @param input what `parseManifests` returned, or Kubernetes objects from any other parser; without positions a finding
 *   still names its object and field.
 * @returns findings in an order that does not depend on the order of the input, and problems. Never throws on bad input.
 */
export function analyze(input: ParsedManifests | readonly unknown[], options: AnalyzeOptions = {}): Analysis {
  const parsed = 'manifests' in input ? input : parsedFromObjects(input);
  const resolved = resolveOptions(options, RULES);
  const unreadFiles = findUnreadFiles(parsed);
  const index = buildProjectIndex(sortManifests(parsed.manifests), { ...resolved.world, unreadFiles });
  const judged: Judged = { findings: [], problems: [], workloads: [], annotations: [], copies: 0 };
  const run: Run = { index, options: resolved, intern: createIntern(inOnePiece) };
  for (let at = 0; at < index.manifests.length; at += MANIFESTS_AT_ONCE) {
    judge(index.manifests.slice(at, at + MANIFESTS_AT_ONCE), run, judged);
  }

  const { workloads } = judged;
  const suppression = applySuppressions(countFingerprints(judged.findings), {
    comments: parsed.ignoreComments,
    annotations: judged.annotations,
    ruleIds: RULES.map((rule) => rule.id),
    offRuleIds: new Set(RULES.filter((rule) => !resolved.rules.includes(rule)).map((rule) => rule.id)),
  });
  const problems = [
    ...parsed.problems,
    ...resolved.problems,
    ...findMisnamedBootSeconds(resolved.bootSeconds, index),
    ...judged.problems,
    ...suppression.problems,
  ];
  return {
    kubernetesVersion: renderKubernetesVersion(resolved.kubernetesVersion),
    summary: {
      files: parsed.files,
      manifests: parsed.manifests.length - index.ofKind(KUSTOMIZE_PATCH).length,
      workloads: workloads.length,
      containers: workloads.reduce((sum, workload) => sum + workload.containers, 0),
      ...countBySeverity(suppression.findings),
      notAnalysed: [...parsed.notAnalysed, ...describeCopies(judged.copies), ...describeLoosePatches(index)],
    },
    workloads,
    findings: suppression.findings,
    problems: problems.sort(compareProblems),
  };
}

function describeCopies(count: number): readonly NotAnalysed[] {
  if (count === 0) return [];
  return [{ what: 'objects made by a controller', count, why: 'what they were made of is judged instead' }];
}

/** Files of which at least a part was dropped, so that they may declare more than is known. */
function findUnreadFiles({ manifests, problems }: ParsedManifests): readonly string[] {
  const read = new Set(manifests.map(({ file }) => file));
  return problems.flatMap(({ severity, code, file }) => {
    if (file === undefined) return [];
    return severity === 'error' || (code === 'unrendered-template' && !read.has(file)) ? [file] : [];
  });
}

/** What all manifests of one analysis share. */
interface Run {
  readonly index: ProjectIndex;
  readonly options: ResolvedOptions;
  readonly intern: Intern;
}

/** What was said of the manifests so far. */
interface Judged {
  readonly findings: Finding[];
  readonly problems: Problem[];
  readonly workloads: WorkloadSummary[];
  readonly annotations: IgnoreAnnotation[];
  /** How many the cluster made of another workload of the input. */
  copies: number;
}

/** Adds everything about some manifests; the models of them are dropped afterwards. */
function judge(manifests: readonly Manifest[], { index, options, intern }: Run, judged: Judged): void {
  const { rules, kubernetesVersion, bootSeconds, severityOf } = options;
  const run = { rules, index, kubernetesVersion, bootSeconds };
  const subjects = manifests.map((manifest) => readSubject(manifest, index, judged));
  const forms = subjects.flatMap(({ manifest, applied }) =>
    (applied?.forms ?? []).map((workload): Subject => ({ manifest, workload })),
  );
  const outcomes = runRules(run, [...subjects, ...forms]);
  const ofForms = new Map(forms.map(({ workload }, at) => [workload, outcomes[subjects.length + at]?.reports]));
  const judgeForm = (form: Workload): readonly PlacedReport[] =>
    ofForms.get(form) ?? runRules(run, [{ manifest: form.manifest, workload: form }]).flatMap(({ reports }) => reports);
  for (const [position, subject] of subjects.entries()) {
    const { manifest, workload } = subject;
    const found = outcomes[position] as RuleOutcome;
    const reports = confirmReports(found.reports, subject, index, judgeForm);
    judged.problems.push(...found.problems);
    if (reports.length > 0) {
      const { raw: root, resource } = workload ?? { raw: manifest.toObject(), resource: resourceOf(manifest) };
      const findings = buildFindings({ manifest, resource, root }, reports, { severityOf, intern });
      for (const finding of findings) judged.findings.push(finding);
    }
    if (workload !== undefined) summarise(workload, judged);
  }
}

interface AppliedSubject extends Subject {
  readonly applied: AppliedForms | undefined;
}

/** What a controller made of another workload of the input is counted and not judged again. */
function readSubject(manifest: Manifest, index: ProjectIndex, judged: Judged): AppliedSubject {
  const workload = workloadOf(manifest, index);
  const isCopy = workload !== undefined && isOwnedCopy(workload, index);
  if (isCopy) judged.copies += 1;
  if (isCopy || workload === undefined) return { manifest, workload: undefined, applied: undefined };
  return { manifest, workload, applied: findAppliedForms(manifest, index) };
}

function summarise(workload: Workload, judged: Judged): void {
  judged.problems.push(...findBootSecondsProblems(workload));
  judged.workloads.push(summariseWorkload(workload));
  judged.annotations.push(...readIgnoreAnnotations(workload));
}

function readIgnoreAnnotations({ manifest, annotations }: Workload): readonly IgnoreAnnotation[] {
  const value = annotations[IGNORE_ANNOTATION];
  if (value === undefined) return [];
  const location = manifest.locate(['metadata', 'annotations', IGNORE_ANNOTATION]);
  const { apiVersion, kind, namespace, name } = manifest;
  const annotation: IgnoreAnnotation = {
    value,
    ...(location === undefined ? {} : { file: location.file, line: location.start.line }),
    covers: ({ resource, location: at }) =>
      resource.apiVersion === apiVersion &&
      resource.kind === kind &&
      resource.namespace === namespace &&
      resource.name === name &&
      at?.file === manifest.file,
  };
  return [annotation];
}

function countFingerprints(findings: readonly Finding[]): readonly Finding[] {
  const count = createFingerprintCounter();
  return [...findings].sort(compareFindings).map((finding) => {
    const fingerprint = count(finding.fingerprint);
    return fingerprint === finding.fingerprint ? finding : { ...finding, fingerprint };
  });
}

function parsedFromObjects(objects: readonly unknown[]): ParsedManifests {
  const manifests = objects.flatMap((object) => manifestsFromObject(object));
  return { manifests, problems: [], ignoreComments: [], files: 0, notAnalysed: [] };
}
