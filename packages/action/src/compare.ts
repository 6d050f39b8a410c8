import type { Analysis, Finding, Location, Problem, Severity } from '@crashlint/core';
import { type ChangedLines, firstChangeFrom, isChanged } from './changed-lines.js';
import { matchFindings } from './match-findings.js';

/** What a change makes worse and better. */
export interface Comparison {
  /** New findings, and old ones that are more severe than they were. */
  readonly added: readonly Finding[];
  /** Findings of the base that are gone; one that is now suppressed, or in a file that can no longer be read, is not. */
  readonly fixed: readonly Finding[];
  readonly kept: readonly Finding[];
  readonly newProblems: readonly Problem[];
}

type Analysed = Pick<Analysis, 'findings' | 'problems'>;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Suppressed findings count as absent. */
export function compareAnalyses(base: Analysed, head: Analysed): Comparison {
  const isOpen = ({ suppressed }: Finding): boolean => suppressed === undefined;
  const before = base.findings.filter(isOpen);
  const after = head.findings.filter(isOpen);
  const matches = matchFindings(before, head.findings);
  const present = new Set(matches.values());
  const isAdded = (finding: Finding): boolean => {
    const old = matches.get(finding);
    return old === undefined || RANK[finding.severity] < RANK[old.severity];
  };
  const oldProblems = new Set(base.problems.map(keyOf));
  const newProblems = head.problems.filter((problem) => !oldProblems.has(keyOf(problem)));
  const unread = new Set(newProblems.filter(hidesFindings).map(({ file }) => file));
  return {
    added: after.filter(isAdded),
    fixed: before.filter((finding) => !present.has(finding) && !unread.has(finding.location?.file)),
    kept: after.filter((finding) => !isAdded(finding)),
    newProblems,
  };
}

function hidesFindings({ severity, code }: Problem): boolean {
  return severity === 'error' || code === 'unrendered-template';
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
  const cause = findCause(finding, location, changed);
  if (cause === undefined) return finding;
  const own = `${location.file}:${location.start.line}`;
  return {
    ...finding,
    location: cause.location,
    message: `${finding.message} (${cause.message}; the finding itself is at ${own})`,
  };
}

interface Cause {
  readonly location: Location;
  readonly message: string;
}

/**
 * An explaining place that was changed; else, when the finding's own file was not touched at all, the change below such a
 * place: a key that was taken away from a ConfigMap has no line any more, and the place is that of the ConfigMap.
 */
function findCause({ related }: Finding, own: Location, changed: ChangedLines): Cause | undefined {
  const places = related.flatMap(({ location, message }) => (location === undefined ? [] : [{ location, message }]));
  const exact = places.find(({ location }) => isInChange(location, changed));
  if (exact !== undefined || changed.has(own.file)) return exact;
  return places.flatMap((place) => moveToChangeBelow(place, changed))[0];
}

function moveToChangeBelow({ location, message }: Cause, changed: ChangedLines): readonly Cause[] {
  const { file, start } = location;
  const line = firstChangeFrom(changed, file, start.line);
  if (line === undefined) return [];
  const position = { line, column: 1 };
  return [{ location: { file, start: position, end: position }, message: `${message}, in line ${start.line}` }];
}

function isInChange({ file, start, end }: Location, changed: ChangedLines): boolean {
  return isChanged(changed, file, { first: start.line, last: end.line });
}
