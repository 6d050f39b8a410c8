import type { Finding, Problem } from '../finding.js';
import type { ReportInput } from './report-input.js';

/** Raised when a field is taken away or changes its meaning; new fields do not raise it. */
const VERSION = 1;

/** One JSON object, as packages/cli/schema/report.schema.json describes it, with a line break at its end. */
export function renderJson({ kubernetesVersion, summary, findings, problems }: ReportInput): string {
  const report = {
    version: VERSION,
    kubernetesVersion,
    summary: pickSummary(summary),
    findings: findings.map(pickFinding),
    problems: problems.map(pickProblem),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The fields are named one by one: what the analysis learns to say becomes public only by intent. */
function pickSummary({
  files,
  manifests,
  workloads,
  containers,
  errors,
  warnings,
  infos,
  suppressed,
  notAnalysed,
}: ReportInput['summary']): object {
  return {
    files,
    manifests,
    workloads,
    containers,
    errors,
    warnings,
    infos,
    suppressed,
    notAnalysed: notAnalysed.map(({ what, count, why }) => ({ what, count, why })),
  };
}

function pickFinding(finding: Finding): object {
  const {
    rule,
    severity,
    certainty,
    message,
    prediction,
    resource,
    container,
    path,
    location,
    related,
    fix,
    fingerprint,
    suppressed,
  } = finding;
  const { status, reason, exitCode, restarts, window } = prediction;
  return {
    rule,
    severity,
    certainty,
    message,
    prediction: { status, reason, exitCode, restarts, window },
    resource: {
      apiVersion: resource.apiVersion,
      kind: resource.kind,
      namespace: resource.namespace,
      name: resource.name,
    },
    container,
    path,
    location,
    related: related.map((place) => ({ message: place.message, path: place.path, location: place.location })),
    fix: fix && { description: fix.description, safety: fix.safety, edits: fix.edits },
    fingerprint,
    suppressed: suppressed && { by: suppressed.by, reason: suppressed.reason },
  };
}

function pickProblem({ code, message, file, line, column }: Problem): object {
  return { code, message, file, line, column };
}
