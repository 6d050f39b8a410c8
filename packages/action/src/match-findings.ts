import type { Finding } from '@crashlint/core';

/**
 * Which finding of the tree before each finding of the tree after is: the same fault of the same object, wherever its lines
 * moved to. Objects of one name may lie in several files, one for each environment; then the same file goes first, and a
 * file that was renamed takes what is left.
 */
export function matchFindings(before: readonly Finding[], after: readonly Finding[]): ReadonlyMap<Finding, Finding> {
  const matches = new Map<Finding, Finding>();
  for (const keyOf of [faultInFile, faultOf]) {
    const taken = new Set(matches.values());
    const free = groupBy(
      before.filter((finding) => !taken.has(finding)),
      keyOf,
    );
    for (const finding of after) {
      const old = matches.has(finding) ? undefined : free.get(keyOf(finding))?.shift();
      if (old !== undefined) matches.set(finding, old);
    }
  }
  return matches;
}

/** The engine counts findings of one fault (`…#2`) by their order, which depends on the other files. */
function faultOf({ fingerprint }: Finding): string {
  return fingerprint.replace(/#\d+$/, '');
}

function faultInFile(finding: Finding): string {
  return `${finding.location?.file ?? ''}\u0000${faultOf(finding)}`;
}

function groupBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group === undefined) groups.set(keyOf(finding), [finding]);
    else group.push(finding);
  }
  return groups;
}
