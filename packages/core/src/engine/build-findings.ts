import type { Certainty, Edit, Finding, Fix, Related, Resource, Severity } from '../finding.js';
import { renderFieldPath } from '../manifest/field-path.js';
import type { Manifest } from '../manifest/manifest.js';
import type { FixReport, RelatedReport } from '../rule.js';
import { inOnePiece } from '../text/in-one-piece.js';
import type { Intern } from '../text/intern.js';
import { fingerprintOf } from './fingerprint.js';
import type { PlacedReport } from './run-rules.js';

/** One list for all findings, as there may be a hundred thousand. */
const NONE: readonly never[] = [];

/** What the findings are about. */
interface FindingSubject {
  readonly manifest: Manifest;
  readonly resource: Resource;
  /** The object that the paths lead into. */
  readonly root: unknown;
}

export interface FindingMeans {
  readonly severityOf: (ruleId: string, certainty: Certainty) => Severity;
  /** For what findings have in common: paths, fixes, the words of related places. */
  readonly intern: Intern;
}

/** Turns what the rules said of one manifest into findings: paths are rendered and located, nothing else is added. */
export function buildFindings(
  { manifest, resource, root }: FindingSubject,
  reports: readonly PlacedReport[],
  { severityOf, intern }: FindingMeans,
): readonly Finding[] {
  return reports.map(({ rule, report, container }) => {
    const location = manifest.locate(report.at);
    return {
      rule,
      severity: severityOf(rule, report.certainty),
      certainty: report.certainty,
      message: inOnePiece(report.text),
      prediction: report.prediction,
      resource,
      ...(container === undefined ? {} : { container: container.name }),
      path: intern(renderFieldPath(report.at)),
      ...(location === undefined ? {} : { location }),
      related: report.related?.map((related) => buildRelated(manifest, related, intern)) ?? NONE,
      ...(report.fix === undefined ? {} : { fix: buildFix(report.fix, intern) }),
      fingerprint: inOnePiece(fingerprintOf(rule, resource, root, report.at)),
    };
  });
}

function buildRelated(manifest: Manifest, { message, at }: RelatedReport, intern: Intern): Related {
  const place = 'manifest' in at ? at : { manifest, path: at };
  const location = place.manifest.locate(place.path);
  return {
    message: intern(message),
    path: intern(renderFieldPath(place.path)),
    ...(location === undefined ? {} : { location }),
  };
}

function buildFix({ description, safety, edits = [] }: FixReport, intern: Intern): Fix {
  return {
    description: intern(description),
    safety,
    edits:
      edits.length === 0 ? NONE : edits.map((edit): Edit => ({ ...edit, path: intern(renderFieldPath(edit.path)) })),
  };
}
