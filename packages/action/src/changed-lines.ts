/** By file of the new tree, relative to the repository's root: the line ranges that the change touched, from the top. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

/** 1-based, both ends inclusive. Where lines were only taken away it is empty: `last` is the line before them, `first` the one after. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** The arguments of `git diff` whose output {@link parseChangedLines} reads. */
export const DIFF_ARGUMENTS = [
  '--unified=0',
  '--inter-hunk-context=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--find-renames',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * Reads unified diff text. Inside a hunk every line begins with `+`, `-` or `\`, so a `+++ ` line only counts as a file
 * header while no hunk lines are outstanding.
 */
export function parseChangedLines(diff: string): ChangedLines {
  const changed = new Map<string, LineRange[]>();
  let file: string | undefined;
  let outstanding = 0;
  for (const line of diff.split('\n')) {
    if (outstanding > 0 && /^[+\-\\]/.test(line)) {
      if (!line.startsWith('\\')) outstanding -= 1;
      continue;
    }
    if (line.startsWith('+++ ')) file = readFileName(line);
    const hunk = readHunk(line);
    if (hunk === undefined) continue;
    outstanding = hunk.outstanding;
    if (file === undefined) continue;
    const ranges = changed.get(file);
    if (ranges === undefined) changed.set(file, [hunk.range]);
    else ranges.push(hunk.range);
  }
  return changed;
}

/** A name that holds a space is followed by a tab; a deleted file reads `/dev/null`. */
function readFileName(line: string): string | undefined {
  const name = line.slice('+++ '.length).replace(/\t$/, '');
  return name.startsWith('b/') ? name.slice(2) : undefined;
}

function readHunk(line: string): { outstanding: number; range: LineRange } | undefined {
  const match = HUNK.exec(line);
  if (match === null) return undefined;
  const removed = /^@@ -\d+(?:,(\d+))?/.exec(line)?.[1] ?? '1';
  const first = Number(match[1]);
  const added = Number(match[2] ?? '1');
  const outstanding = Number(removed) + added;
  // Of a hunk that adds nothing, git names the line before it.
  return { outstanding, range: added === 0 ? { first: first + 1, last: first } : { first, last: first + added - 1 } };
}

/** True when any line of the range was added or edited. */
export function isChanged(changed: ChangedLines, file: string, { first, last }: LineRange): boolean {
  return (changed.get(file) ?? []).some((range) => range.first <= last && first <= range.last);
}

/** The first line from `line` on that the change touched, or that stands before what it took away. */
export function firstChangeFrom(changed: ChangedLines, file: string, line: number): number | undefined {
  const range = (changed.get(file) ?? []).find(({ last }) => last >= line);
  return range === undefined ? undefined : Math.max(line, Math.min(range.first, range.last));
}
