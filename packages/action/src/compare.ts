import type { Analysis, Finding, Location, Problem, Severity } from '@crashlint/core';
import { type ChangedLines, isChanged } from './changed-lines.js';

/** What a change makes worse and better. */
export interface Comparison {
  /** New findings, and old ones that are more severe than they were. */
  readonly added: readonly Finding[];
  /** Findings of the base that are gone; one that is now suppressed is not. */
  readonly fixed: readonly Finding[];
  readonly kept: readonly Finding[];
  readonly newProblems: readonly Problem[];
}

type Analysed = Pick<Analysis, 'findings' | 'problems'>;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Matches by fingerprint, so a finding whose lines or file moved is an old one. Suppressed findings count as absent. */
export function compareAnalyses(base: Analysed, head: Analysed): Comparison {
  const isOpen = ({ suppressed }: Finding): boolean => suppressed === undefined;
  const before = base.findings.filter(isOpen);
  const after = head.findings.filter(isOpen);
  const severityBefore = new Map(before.map(({ fingerprint, severity }) => [fingerprint, severity]));
  const present = new Set(head.findings.map(({ fingerprint }) => fingerprint));
  const isAdded = ({ fingerprint, severity }: Finding): boolean => {
    const old = severityBefore.get(fingerprint);
    return old === undefined || RANK[severity] < RANK[old];
  };
  const oldProblems = new Set(base.problems.map(keyOf));
  return {
    added: after.filter(isAdded),
    fixed: before.filter(({ fingerprint }) => !present.has(fingerprint)),
    kept: after.filter((finding) => !isAdded(finding)),
    newProblems: head.problems.filter((problem) => !oldProblems.has(keyOf(problem))),
  };
}

function keyOf({ code, file = '', message }: Problem): string {
  return [code, file, message].join('\u0000');
}

/**
 * GitHub shows an annotation in the diff only on a line that the change touched. Where the finding's own line is old, and
 * a place that explains it was changed, the annotation goes there and the message names the finding's own place.
 */
export function placeOnChange(finding: Finding, changed: ChangedLines): Finding {
  const { location } = finding;
  if (location === undefined || isInChange(location, changed)) return finding;
  const cause = finding.related.find(
    (related) => related.location !== undefined && isInChange(related.location, changed),
  );
  if (cause?.location === undefined) return finding;
  const own = `${location.file}:${location.start.line}`;
  return {
    ...finding,
    location: cause.location,
    message: `${finding.message} (${cause.message}; the finding itself is at ${own})`,
  };
}

function isInChange({ file, start, end }: Location, changed: ChangedLines): boolean {
  return isChanged(changed, file, { first: start.line, last: end.line });
}
