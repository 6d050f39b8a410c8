import { drawTimeline, type TimelineBoot, type TimelineSubject } from './draw-timeline.js';
import type { AnalyzeOptions } from './engine/options.js';
import type { Finding } from './finding.js';
import { NOTICE_SECONDS } from './kubelet/probe/kill-window.js';
import { renderFieldPath } from './manifest/field-path.js';
import type { Manifest } from './manifest/manifest.js';
import type { ParsedManifests } from './manifest/parse-manifests.js';
import { readWorkload } from './model/workload.js';
import type { Timeline } from './report/timeline/timeline.js';
import { renderSeconds } from './text/seconds.js';

/**
 * The first minutes of the container that a finding says a probe kills; undefined for every other finding, and where
 * the simulated kill does not fall into the time that the finding announces. Never throws.
 */
export function timelineOfFinding(
  { manifests }: ParsedManifests,
  finding: Finding,
  options: Pick<AnalyzeOptions, 'kubernetesVersion'> = {},
): Timeline | undefined {
  const { window } = finding.prediction;
  if (window === undefined) return undefined;
  const subject = findSubject(manifests, finding);
  if (subject === undefined) return undefined;
  const timeline = drawTimeline(subject, bootOf(finding), options);
  return isKilledWithin(timeline, window) ? timeline : undefined;
}

function bootOf({ prediction: { bootSeconds, exitCode } }: Finding): TimelineBoot {
  const known = exitCode === undefined ? {} : { exitCode };
  return bootSeconds === undefined
    ? { ...known, seconds: Number.POSITIVE_INFINITY, words: 'the container never answers' }
    : { ...known, seconds: bootSeconds, words: `a boot of ${renderSeconds(bootSeconds)}` };
}

/** The container whose field the finding is about. */
function findSubject(manifests: readonly Manifest[], finding: Finding): TimelineSubject | undefined {
  const manifest = findManifest(manifests, finding);
  const pods = (manifest === undefined ? undefined : readWorkload(manifest))?.pods ?? [];
  for (const pod of pods) {
    const container = pod.containers.find(({ path }) => finding.path.startsWith(`${renderFieldPath(path)}.`));
    if (container !== undefined) return { pod, container };
  }
  return undefined;
}

/** Of objects with one name in one file, the last that begins before the finding. */
function findManifest(manifests: readonly Manifest[], { resource, location }: Finding): Manifest | undefined {
  return manifests
    .filter(
      (manifest) =>
        manifest.file === location?.file &&
        manifest.kind === resource.kind &&
        manifest.name === resource.name &&
        manifest.namespace === resource.namespace &&
        manifest.apiVersion === resource.apiVersion &&
        (manifest.locate([])?.start.line ?? 0) <= (location?.start.line ?? 0),
    )
    .at(-1);
}

function isKilledWithin({ events }: Timeline, [earliest, latest]: readonly [number, number]): boolean {
  const kill = events.find(({ type }) => type === 'kill');
  // A start is cut to whole seconds and seen late: see firstProbeWindow.
  return kill !== undefined && kill.atSeconds >= earliest - 1 && kill.atSeconds <= latest + NOTICE_SECONDS;
}
