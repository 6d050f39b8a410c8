import type { Finding, Location } from '@crashlint/core';
import { type ChangedLines, isChanged } from './changed-lines.js';

/** What a change makes worse and better. Suppressed findings count as absent on both sides. */
export interface Comparison {
  readonly added: readonly Finding[];
  readonly fixed: readonly Finding[];
  readonly kept: readonly Finding[];
}

/** Matches by fingerprint, so a finding whose lines or file moved is an old one. */
export function compareFindings(base: readonly Finding[], head: readonly Finding[]): Comparison {
  const open = (findings: readonly Finding[]): readonly Finding[] => findings.filter((finding) => finding.suppressed === undefined);
  const before = open(base);
  const after = open(head);
  const known = new Set(before.map((finding) => finding.fingerprint));
  const left = new Set(after.map((finding) => finding.fingerprint));
  return {
    added: after.filter((finding) => !known.has(finding.fingerprint)),
    fixed: before.filter((finding) => !left.has(finding.fingerprint)),
    kept: after.filter((finding) => known.has(finding.fingerprint)),
  };
}

/**
 * GitHub shows an annotation in the diff only on a line that the change touched. Where the finding's own line is old, and
 * a place that explains it was changed, the annotation goes there and the message names the finding's own place.
 */
export function placeOnChange(finding: Finding, changed: ChangedLines): Finding {
  const { location } = finding;
  if (location === undefined || isInChange(location, changed)) return finding;
  const cause = finding.related.find((related) => related.location !== undefined && isInChange(related.location, changed));
  if (cause?.location === undefined) return finding;
  const own = `${location.file}:${location.start.line}`;
  return { ...finding, location: cause.location, message: `${finding.message} (${cause.message}; the finding itself is at ${own})` };
}

function isInChange({ file, start }: Location, changed: ChangedLines): boolean {
  return isChanged(changed, file, start.line);
}
