import type { AppliedForms } from '../kubelet/references/applied-forms.js';
import type { FieldPath } from '../manifest/field-path.js';
import type { ProjectIndex } from '../model/project-index.js';
import { isObject } from '../model/read.js';
import type { Workload } from '../model/workload.js';
import { workloadOf } from '../model/workload-of.js';
import type { PlacedReport } from './run-rules.js';

/** A workload, and what kustomizations make of it. */
interface PatchedSubject {
  readonly workload: Workload | undefined;
  readonly applied: AppliedForms | undefined;
}

type Judge = (workload: Workload) => readonly PlacedReport[];

/**
 * Holds what is said of a manifest against what kustomizations make of it: a patch lacks what its base has, and a base
 * what its patches bring, so what does not hold in the end is dropped, and what holds there alone is added to the base.
 */
export function confirmReports(
  reports: readonly PlacedReport[],
  { workload, applied }: PatchedSubject,
  index: ProjectIndex,
  judge: Judge,
): readonly PlacedReport[] {
  if (workload === undefined || applied === undefined || applied.forms.length === 0) return reports;
  const { forms, isAll, parts } = applied;
  const inForms = forms.flatMap((form) => judge(form).map((report) => ({ report, form })));
  const confirmed = new Set(inForms.map(({ report }) => subjectOf(report)));
  const kept = isAll ? reports.filter((report) => confirmed.has(subjectOf(report))) : reports;
  const here = new Set(reports.map(subjectOf));
  const isNew = inForms.some(({ report }) => !here.has(subjectOf(report)));
  if (parts === undefined || !isNew) return kept;
  const ofParts = parts.flatMap((part) => workloadOf(part, index) ?? []).flatMap(judge);
  const told = new Set([...here, ...ofParts.map(subjectOf)]);
  const added = inForms.filter(({ report }) => !told.has(subjectOf(report)));
  const bySubject = new Map(added.map((one) => [subjectOf(one.report), one]));
  return [...kept, ...[...bySubject.values()].map(({ report, form }) => moveReport(report, form, workload))];
}

/** Rule and container; their places differ between a manifest and what it becomes. */
function subjectOf({ rule, container }: PlacedReport): string {
  return JSON.stringify([rule, container?.name]);
}

/** Tells it at the places of the manifest as written, without edits, which belong to the patch as often. */
function moveReport(placed: PlacedReport, { raw: from }: Workload, { raw: to }: Workload): PlacedReport {
  const { report } = placed;
  const related = (report.related ?? []).map(({ message, at }) => ({
    message,
    at: 'manifest' in at ? at : movePath(at, from, to),
  }));
  const { fix } = report;
  return {
    ...placed,
    report: {
      ...report,
      at: movePath(report.at, from, to),
      related,
      ...(fix === undefined ? {} : { fix: { description: fix.description, safety: 'review' } }),
    },
  };
}

/** The same place in another form of the object, as far as there is one; items of lists are known by their names. */
function movePath(path: FieldPath, from: unknown, to: unknown): FieldPath {
  const moved: (string | number)[] = [];
  let [source, target] = [from, to];
  for (const segment of path) {
    const place = Array.isArray(source) ? findItem(target, source[Number(segment)]) : segment;
    if (place === undefined) break;
    moved.push(place);
    source = childOf(source, segment);
    target = childOf(target, place);
  }
  return moved;
}

function findItem(list: unknown, item: unknown): number | undefined {
  const name = isObject(item) ? (item.name ?? item.mountPath) : item;
  const index = Array.isArray(list)
    ? list.findIndex((one) => (isObject(one) ? (one.name ?? one.mountPath) : one) === name)
    : -1;
  return index === -1 ? undefined : index;
}

function childOf(value: unknown, segment: string | number): unknown {
  if (Array.isArray(value)) return value[Number(segment)];
  return isObject(value) ? value[segment] : undefined;
}
