import { drawTimeline, nameOfWorkload, type TimelineBoot, type TimelineSubject } from './draw-timeline.js';
import type { AnalyzeOptions } from './engine/options.js';
import type { Resource } from './finding.js';
import { type BootTime, bootTimeOf } from './kubelet/boot/boot-time.js';
import type { ParsedManifests } from './manifest/parse-manifests.js';
import { printable } from './manifest/printable.js';
import { readWorkload, type Workload } from './model/workload.js';
import type { Timeline } from './report/timeline/timeline.js';
import { findClosest } from './text/closest.js';
import { renderSeconds } from './text/seconds.js';

export interface TimelineOptions extends Pick<AnalyzeOptions, 'kubernetesVersion'> {
  /** Only this one: `Kind/name`. */
  readonly workload?: string;
  /** Only containers of this name. */
  readonly container?: string;
  /** How long each container is taken to boot, whatever is stated or known of it. */
  readonly bootSeconds?: number;
  /** As in the configuration, by `Kind/name` or `Kind/name/container`. */
  readonly statedBootSeconds?: AnalyzeOptions['bootSeconds'];
  /** How much time is drawn; as long as there is something to see, and at most ten minutes, when left out. */
  readonly untilSeconds?: number;
}

export interface PredictedTimeline {
  readonly resource: Resource;
  readonly container: string;
  /** As the caller named it. */
  readonly file?: string;
  readonly timeline: Timeline;
}

/** Why something that was asked for, or could have been drawn, is not. */
export interface TimelineProblem {
  readonly code: 'unknown-workload' | 'unknown-container' | 'no-killing-probe' | 'unknown-boot-time';
  /** A sentence. */
  readonly message: string;
}

/**
 * The first minutes of each container that a liveness or startup probe can kill, for the boot time that is given, stated
 * in the manifest or the configuration, or typical of its stack. Never throws.
 */
export function predictTimeline(
  { manifests }: ParsedManifests,
  options: TimelineOptions = {},
): { readonly timelines: readonly PredictedTimeline[]; readonly problems: readonly TimelineProblem[] } {
  const workloads = manifests.flatMap((manifest) => readWorkload(manifest) ?? []);
  const chosen = workloads.filter((workload) => options.workload === undefined || keyOf(workload) === options.workload);
  const [problem] = [...checkWorkload(workloads, options), ...checkContainer(chosen, options)];
  if (problem !== undefined) return { timelines: [], problems: [problem] };
  const results = subjectsOf(chosen)
    .filter(({ container }) => options.container === undefined || container.name === options.container)
    .map((subject) => draw(subject, options));
  return {
    timelines: results.flatMap((result) => ('timeline' in result ? [result] : [])),
    problems:
      results.length === 0
        ? [noKillingProbe(options)]
        : results.flatMap((result) => ('code' in result ? [result] : [])),
  };
}

function keyOf({ resource }: Workload): string {
  return `${resource.kind}/${resource.name}`;
}

function subjectsOf(workloads: readonly Workload[]): readonly TimelineSubject[] {
  return workloads
    .flatMap(({ pods }) => pods)
    .flatMap((pod) => pod.containers.map((container) => ({ pod, container })))
    .filter(({ container: { probes } }) => probes.liveness !== undefined || probes.startup !== undefined);
}

function checkWorkload(workloads: readonly Workload[], { workload }: TimelineOptions): readonly TimelineProblem[] {
  const known = workloads.map(keyOf);
  if (workload === undefined || known.includes(workload)) return [];
  return [
    { code: 'unknown-workload', message: `There is no workload ${printable(workload)}${suggest(workload, known)}` },
  ];
}

function checkContainer(workloads: readonly Workload[], { container }: TimelineOptions): readonly TimelineProblem[] {
  const known = workloads.flatMap(({ pods }) => pods).flatMap((pod) => pod.containers.map(({ name }) => name));
  if (container === undefined || known.includes(container)) return [];
  const message = `There is no container ${printable(container)}${suggest(container, known)}`;
  return [{ code: 'unknown-container', message }];
}

function suggest(wanted: string, known: readonly string[]): string {
  const closest = findClosest(wanted, known);
  return closest === undefined ? '.' : `; did you mean ${printable(closest)}?`;
}

function noKillingProbe({ workload, container }: TimelineOptions): TimelineProblem {
  const where = container === undefined ? (workload ?? 'these manifests') : `container ${container}`;
  const message = `No liveness or startup probe can kill anything in ${printable(where)}, so there is nothing to draw.`;
  return { code: 'no-killing-probe', message };
}

function draw(subject: TimelineSubject, options: TimelineOptions): PredictedTimeline | TimelineProblem {
  const { pod, container } = subject;
  const { resource, manifest } = pod.workload;
  const known = bootTimeOf(pod, container, options.statedBootSeconds ?? {});
  const boot = chooseBoot(known, options);
  if (boot === undefined) {
    const message = `Nothing tells how long container ${printable(container.name)} of ${nameOfWorkload(pod)} takes to start.`;
    return { code: 'unknown-boot-time', message };
  }
  return {
    resource,
    container: container.name,
    ...(manifest.file === undefined ? {} : { file: manifest.file }),
    timeline: drawTimeline(
      subject,
      { ...boot, ...(known?.exitCode === undefined ? {} : { exitCode: known.exitCode }) },
      options,
    ),
  };
}

function chooseBoot(known: BootTime | undefined, options: TimelineOptions): TimelineBoot | undefined {
  if (options.bootSeconds !== undefined) {
    return { seconds: options.bootSeconds, words: `a boot of ${renderSeconds(options.bootSeconds)}, as given` };
  }
  if (known === undefined) return undefined;
  const seconds = known.range.typical;
  const why = known.confidence === 'stated' ? 'as stated' : `typical of ${printable(known.subject)}`;
  return { seconds, words: `a boot of ${renderSeconds(seconds)}, ${why}` };
}
