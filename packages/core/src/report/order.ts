import type { Finding, Severity } from '../finding.js';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The findings that count, worst first; within a severity the order of the analysis stays. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter((finding) => finding.suppressed === undefined)
    .map((finding, place) => ({ finding, place }))
    .sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || a.place - b.place)
    .map(({ finding }) => finding);
}
