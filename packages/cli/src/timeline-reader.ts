import { type ParsedManifests, parseManifests, timelineOfFinding } from '@crashlint/core';
import type { TimelineOf } from '@crashlint/core/report';
import { readReportedFile } from './read-reported-file.js';

export interface TimelineSources {
  /** What the paths of findings are relative to. */
  readonly cwd: string;
  /** The text of standard input, if that was read. */
  readonly stdin: string | undefined;
  readonly kubernetesVersion: string;
}

/** Draws findings from their files, which are read again: few are drawn, and so no manifest is kept until then. The last file is. */
export function createTimelineReader({ cwd, stdin, kubernetesVersion }: TimelineSources): TimelineOf {
  let last: { readonly path: string; readonly parsed: ParsedManifests } | undefined;
  return (finding) => {
    const path = finding.location?.file;
    if (path === undefined || finding.prediction.window === undefined) return undefined;
    if (last?.path !== path) {
      const text = readReportedFile(path, cwd, stdin);
      if (text === undefined) return undefined;
      last = { path, parsed: parseManifests([{ path, text }]) };
    }
    return timelineOfFinding(last.parsed, finding, { kubernetesVersion });
  };
}
