import {
  type Analysis,
  compareFindings,
  compareProblems,
  countBySeverity,
  summariseWorkload,
} from './engine/analysis.js';
import { findBootSecondsProblems } from './engine/boot-seconds-problems.js';
import { buildFindings } from './engine/build-findings.js';
import { createFingerprintCounter } from './engine/fingerprint.js';
import { type AnalyzeOptions, type ResolvedOptions, resolveOptions } from './engine/options.js';
import { runRules } from './engine/run-rules.js';
import { sortManifests } from './engine/sort-manifests.js';
import { applySuppressions, IGNORE_ANNOTATION, type IgnoreAnnotation } from './engine/suppressions.js';
import type { Finding, Problem } from './finding.js';
import { renderKubernetesVersion } from './kubelet/kubernetes-version.js';
import type { Manifest } from './manifest/manifest.js';
import { manifestsFromObject, type ParsedManifests } from './manifest/parse-manifests.js';
import { buildProjectIndex, type ProjectIndex } from './model/project-index.js';
import type { Workload } from './model/workload.js';
import { workloadOf } from './model/workload-of.js';
import { RULES } from './rules/index.generated.js';

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
  const judged = index.manifests.map((manifest) => judge(manifest, index, resolved));

  const workloads = judged.flatMap(({ workload }) => (workload === undefined ? [] : [workload]));
  const suppression = applySuppressions(countFingerprints(judged.flatMap(({ findings }) => findings)), {
    comments: parsed.ignoreComments,
    annotations: judged.flatMap(({ annotation }) => (annotation === undefined ? [] : [annotation])),
    ruleIds: RULES.map((rule) => rule.id),
    offRuleIds: new Set(RULES.filter((rule) => !resolved.rules.includes(rule)).map((rule) => rule.id)),
  });
  const problems = [
    ...parsed.problems,
    ...resolved.problems,
    ...judged.flatMap((one) => one.problems),
    ...suppression.problems,
  ];
  return {
    kubernetesVersion: renderKubernetesVersion(resolved.kubernetesVersion),
    summary: {
      files: parsed.files,
      manifests: parsed.manifests.length,
      workloads: workloads.length,
      containers: workloads.reduce((sum, workload) => sum + workload.containers, 0),
      ...countBySeverity(suppression.findings),
      notAnalysed: parsed.notAnalysed,
    },
    workloads,
    findings: suppression.findings,
    problems: problems.sort(compareProblems),
  };
}

/** Files of which at least a part was dropped, so that they may declare more than is known. */
function findUnreadFiles({ manifests, problems }: ParsedManifests): readonly string[] {
  const read = new Set(manifests.map(({ file }) => file));
  return problems.flatMap(({ severity, code, file }) => {
    if (file === undefined) return [];
    return severity === 'error' || (code === 'unrendered-template' && !read.has(file)) ? [file] : [];
  });
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly workload?: ReturnType<typeof summariseWorkload>;
  readonly annotation?: IgnoreAnnotation;
}

/** Everything about one manifest; the model of it is dropped afterwards. */
function judge(manifest: Manifest, index: ProjectIndex, options: ResolvedOptions): Judged {
  const workload = workloadOf(manifest, index);
  const { reports, problems: failures } = runRules({
    rules: options.rules,
    manifest,
    workload,
    index,
    kubernetesVersion: options.kubernetesVersion,
    bootSeconds: options.bootSeconds,
  });
  const problems = [...failures, ...(workload === undefined ? [] : findBootSecondsProblems(workload))];
  if (workload === undefined && reports.length === 0) return { findings: [], problems };
  const root = workload?.raw ?? manifest.toObject();
  const annotation = workload === undefined ? undefined : readIgnoreAnnotation(workload);
  return {
    findings: buildFindings(manifest, root, reports, options.severityOf),
    problems,
    ...(workload === undefined ? {} : { workload: summariseWorkload(workload) }),
    ...(annotation === undefined ? {} : { annotation }),
  };
}

function readIgnoreAnnotation({ manifest, annotations }: Workload): IgnoreAnnotation | undefined {
  const value = annotations[IGNORE_ANNOTATION];
  if (value === undefined) return undefined;
  const location = manifest.locate(['metadata', 'annotations', IGNORE_ANNOTATION]);
  const { apiVersion, kind, namespace, name } = manifest;
  return {
    value,
    ...(location === undefined ? {} : { file: location.file, line: location.start.line }),
    covers: ({ resource, location: at }) =>
      resource.apiVersion === apiVersion &&
      resource.kind === kind &&
      resource.namespace === namespace &&
      resource.name === name &&
      at?.file === manifest.file,
  };
}

function countFingerprints(findings: readonly Finding[]): readonly Finding[] {
  const count = createFingerprintCounter();
  return [...findings]
    .sort(compareFindings)
    .map((finding) => ({ ...finding, fingerprint: count(finding.fingerprint) }));
}

function parsedFromObjects(objects: readonly unknown[]): ParsedManifests {
  const manifests = objects.flatMap((object) => manifestsFromObject(object));
  return { manifests, problems: [], ignoreComments: [], files: 0, notAnalysed: [] };
}
