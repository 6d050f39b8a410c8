import type { Certainty, Edit, Finding, Fix, Related, Severity } from '../finding.js';
import { renderFieldPath } from '../manifest/field-path.js';
import type { Manifest } from '../manifest/manifest.js';
import { resourceOf } from '../model/workload.js';
import type { FixReport, RelatedReport } from '../rule.js';
import { fingerprintOf } from './fingerprint.js';
import type { PlacedReport } from './run-rules.js';

/** Turns what the rules said of one manifest into findings: paths are rendered and located, nothing else is added. */
export function buildFindings(
  manifest: Manifest,
  root: unknown,
  reports: readonly PlacedReport[],
  severityOf: (ruleId: string, certainty: Certainty) => Severity,
): readonly Finding[] {
  return reports.map(({ rule, report, container }) => {
    const resource = resourceOf(manifest);
    const location = manifest.locate(report.at);
    return {
      rule,
      severity: severityOf(rule, report.certainty),
      certainty: report.certainty,
      message: report.text,
      prediction: report.prediction,
      resource,
      ...(container === undefined ? {} : { container: container.name }),
      path: renderFieldPath(report.at),
      ...(location === undefined ? {} : { location }),
      related: (report.related ?? []).map((related) => buildRelated(manifest, related)),
      ...(report.fix === undefined ? {} : { fix: buildFix(report.fix) }),
      fingerprint: fingerprintOf(rule, resource, root, report.at),
    };
  });
}

function buildRelated(manifest: Manifest, { message, at }: RelatedReport): Related {
  const place = 'manifest' in at ? at : { manifest, path: at };
  const location = place.manifest.locate(place.path);
  return { message, path: renderFieldPath(place.path), ...(location === undefined ? {} : { location }) };
}

function buildFix({ description, safety, edits = [] }: FixReport): Fix {
  return {
    description,
    safety,
    edits: edits.map((edit): Edit => ({ ...edit, path: renderFieldPath(edit.path) })),
  };
}
