import type { Analysis, FailOn, Finding, Problem } from '@crashlint/core';
import type { ChangedLines } from './changed-lines.js';
import { type Comparison, placeOnChange } from './compare.js';
import type { WorkflowEvent } from './event.js';
import type { Source } from './find-source.js';
import type { Inputs } from './inputs.js';

/** Which findings the run is about. */
export type Scope =
  /** All, because no base was asked for or none could be had. */
  | { readonly kind: 'all' }
  /** Those that the change adds or makes worse. */
  | { readonly kind: 'change'; readonly comparison: Comparison; readonly changed: ChangedLines }
  /** Those in files that the pull request touches, old or new: the base could not be had, only the list of files. */
  | { readonly kind: 'touched-files'; readonly files: ReadonlySet<string> };

/** What the publishers work from. */
export interface Outcome {
  readonly inputs: Inputs;
  readonly event: WorkflowEvent;
  /** Where links to lines lead; absent when there is nothing to link to. */
  readonly source?: Source;
  /** Absolute; locations are relative to it. */
  readonly root: string;
  readonly head: Analysis;
  readonly failOn: FailOn;
  readonly scope: Scope;
  /** A sentence for people when the scope is not what was asked for. */
  readonly notice?: string;
}

/** The findings that the run is about; suppressed ones never are. */
export function subjectOf({ scope, head }: Pick<Outcome, 'scope' | 'head'>): readonly Finding[] {
  switch (scope.kind) {
    case 'change':
      return scope.comparison.added;
    case 'touched-files':
      return openFindings(head.findings).filter((finding) => filesOf(finding).some((file) => scope.files.has(file)));
    case 'all':
      return openFindings(head.findings);
  }
}

/** The same, each at the place where GitHub shows an annotation best. */
export function placeSubject(outcome: Pick<Outcome, 'scope' | 'head'>): readonly Finding[] {
  const { scope } = outcome;
  const findings = subjectOf(outcome);
  return scope.kind === 'change' ? findings.map((finding) => placeOnChange(finding, scope.changed)) : findings;
}

/** Errors of the input that are not the base's too: an old unreadable file is no fault of the change. */
export function newErrors({ scope, head }: Pick<Outcome, 'scope' | 'head'>): readonly Problem[] {
  const problems = scope.kind === 'change' ? scope.comparison.newProblems : head.problems;
  return problems.filter(({ severity }) => severity === 'error');
}

const RANK: Readonly<Record<FailOn, number>> = { error: 0, warning: 1, info: 2, none: -1 };

/** Codes as the command line's: unusable input wins, because the result is then not complete. */
export function exitCodeOf(outcome: Outcome): number {
  const errors = newErrors(outcome);
  if (errors.some(({ code }) => code === 'rule-failed')) return 3;
  if (errors.length > 0) return 2;
  return subjectOf(outcome).some(({ severity }) => RANK[severity] <= RANK[outcome.failOn]) ? 1 : 0;
}

export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ suppressed }) => suppressed === undefined);
}

function filesOf({ location, related }: Finding): readonly string[] {
  return [location, ...related.map((one) => one.location)].flatMap((place) =>
    place === undefined ? [] : [place.file],
  );
}
