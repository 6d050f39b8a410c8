import { parse } from 'yaml';

/** One entry of the corpus' `labels.yaml`: what is known of a file, or of every file below a folder. */
export interface Label {
  /** Relative to the corpus. */
  readonly path: string;
  readonly symptom: 'crash' | 'blocked' | 'job-fail' | 'not-crash' | 'clean';
  /** How much of the fault the manifests show: yes, heuristic, image-knowledge, app-knowledge or no. */
  readonly static?: string;
  /** Cause slugs; any one of them is enough. */
  readonly expect: readonly string[];
}

export function readLabels(text: string): readonly Label[] {
  const { labels } = parse(text) as { readonly labels: readonly Label[] };
  return labels;
}

/** The label that speaks of a file: the one with the longest path that is the file or a folder above it. */
export function findLabel(labels: readonly Label[], file: string): Label | undefined {
  let best: Label | undefined;
  for (const label of labels) {
    const covers = file === label.path || file.startsWith(`${label.path}/`);
    if (covers && label.path.length > (best?.path.length ?? -1)) best = label;
  }
  return best;
}

/** For example `crash × heuristic`, or `clean`. */
export function classOf({ symptom, static: visibility }: Label): string {
  return visibility === undefined ? symptom : `${symptom} × ${visibility}`;
}

/** A symptom that the manifests show well enough that a finding is due. */
export function isDue({ symptom, static: visibility }: Label): boolean {
  const isFault = symptom === 'crash' || symptom === 'blocked' || symptom === 'job-fail';
  return isFault && (visibility === 'yes' || visibility === 'heuristic' || visibility === 'image-knowledge');
}
