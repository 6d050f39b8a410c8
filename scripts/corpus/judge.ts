import type { Finding } from '@crashlint/core';
import { type Causes, rulesFor } from './causes.ts';
import { classOf, isDue, type Label } from './labels.ts';

export type Verdict =
  /** A rule of an expected cause speaks. */
  | 'found'
  /** Another rule speaks as error or warning; only a person can say whether it is the same fault. */
  | 'found otherwise'
  | 'missed'
  /** Missed, and no rule answers the cause yet. */
  | 'no rule yet'
  /** Nothing was expected and nothing was said. */
  | 'silent'
  | 'falsely raised';

export interface Judgement {
  readonly class: string;
  readonly path: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** True when the verdict may not stand: a clean path with an error or a warning. */
  readonly fails: boolean;
}

/** @param findings those of the label's files */
export function judgeLabel(label: Label, findings: readonly Finding[], causes: Causes): Judgement {
  return {
    class: classOf(label),
    path: label.path,
    findings,
    ...(isDue(label) ? judgeFault(label, findings, causes) : judgeSilence(label, findings)),
  };
}

function judgeFault(label: Label, findings: readonly Finding[], causes: Causes): Pick<Judgement, 'verdict' | 'fails'> {
  const wanted = rulesFor(causes, label.expect);
  const isFound = findings.some(({ rule }) => wanted.includes(rule));
  const missed = wanted.length === 0 ? 'no rule yet' : 'missed';
  return { verdict: isFound ? 'found' : findings.some(isGrave) ? 'found otherwise' : missed, fails: false };
}

function judgeSilence(label: Label, findings: readonly Finding[]): Pick<Judgement, 'verdict' | 'fails'> {
  const isClean = label.symptom === 'clean';
  // A fault that no manifest shows may well be found by its traces; nothing is false about that.
  const isOpen = !isClean && label.symptom !== 'not-crash';
  const raised = isClean ? findings.some(isGrave) : findings.some(isGraveCrash);
  if (isOpen) return { verdict: findings.some(isGrave) ? 'found otherwise' : 'silent', fails: false };
  return { verdict: raised ? 'falsely raised' : 'silent', fails: isClean && raised };
}

export function isGrave({ severity }: Finding): boolean {
  return severity !== 'info';
}

/** Says that a container is started again and again, or dies of memory. */
function isGraveCrash(finding: Finding): boolean {
  const { restarts, status } = finding.prediction;
  return isGrave(finding) && (restarts || /CrashLoopBackOff|OOMKilled|RunContainerError/.test(status));
}
