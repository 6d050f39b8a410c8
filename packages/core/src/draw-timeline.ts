import { effectiveProbe } from './kubelet/effective-probe.js';
import { DEFAULT_KUBERNETES_VERSION, parseKubernetesVersion } from './kubelet/kubernetes-version.js';
import { hookSecondsOf } from './kubelet/probing/hook-seconds.js';
import { simulateContainer } from './kubelet/probing/simulate-container.js';
import { printable } from './manifest/printable.js';
import type { Container } from './model/container.js';
import type { Pod } from './model/pod.js';
import type { Probe } from './model/probe.js';
import type { Timeline, TimelineEvent } from './report/timeline/timeline.js';
import { renderSeconds } from './text/seconds.js';

export interface TimelineSubject {
  readonly pod: Pod;
  readonly container: Container;
}

export interface TimelineBoot {
  /** From each start until the container answers; Infinity where it never does. */
  readonly seconds: number;
  /** For the subtitle: `a boot of 75 s, as stated`. */
  readonly words: string;
  /** Of a container that is killed while it boots, where that is known. */
  readonly exitCode?: number;
}

export interface TimelineSpan {
  readonly kubernetesVersion?: string;
  /** As long as there is something to see, and at most ten minutes, when left out. */
  readonly untilSeconds?: number;
}

/** Long enough for the waits between restarts to grow. */
const LONGEST_SECONDS = 600;
/** However long a boot is taken to be: nobody looks at more, and each tick of a probe costs. */
const MOST_SECONDS = 86_400;
/** After the container answers, a picture of it has little news. */
const CALM_SECONDS = 30;

/** `Deployment/catalog`, as it may stand in a message. */
export function nameOfWorkload({ workload: { resource } }: Pod): string {
  return `${printable(resource.kind)}/${printable(resource.name)}`;
}

/** The first minutes of a container that takes the given time to boot. */
export function drawTimeline({ pod, container }: TimelineSubject, boot: TimelineBoot, span: TimelineSpan): Timeline {
  const { liveness, startup } = container.probes;
  const probes = [startup, liveness].flatMap((probe) => (probe === undefined ? [] : [describeProbe(probe)]));
  return {
    title: `${nameOfWorkload(pod)} · container ${printable(container.name)}`,
    subtitle: [...probes, ...describeHook(container), boot.words].join('; '),
    ...(boot.seconds === Number.POSITIVE_INFINITY ? {} : { bootSeconds: boot.seconds }),
    ...simulate({ pod, container }, boot, span),
  };
}

function describeProbe(probe: Probe): string {
  const { kind, initialDelaySeconds, periodSeconds, failureThreshold } = effectiveProbe(probe);
  const delay = initialDelaySeconds === 0 ? '' : `after ${renderSeconds(initialDelaySeconds)}, then `;
  const failures = failureThreshold === 1 ? '1 failure kills' : `${failureThreshold} failures kill`;
  return `${kind} probe ${delay}every ${renderSeconds(periodSeconds)}, ${failures}`;
}

function describeHook(container: Container): readonly string[] {
  const seconds = hookSecondsOf(container, 'postStart');
  if (seconds === undefined) return ['a postStart hook of unknown length, left out'];
  return seconds === 0 ? [] : [`a postStart hook of ${renderSeconds(seconds)} first`];
}

function simulate(
  { pod, container }: TimelineSubject,
  { seconds: bootSeconds, exitCode }: TimelineBoot,
  span: TimelineSpan,
): Pick<Timeline, 'events' | 'untilSeconds'> {
  const kubernetesVersion = parseKubernetesVersion(span.kubernetesVersion ?? '') ?? DEFAULT_KUBERNETES_VERSION;
  const calm = Math.min(bootSeconds + CALM_SECONDS, MOST_SECONDS);
  const isEndless = bootSeconds === Number.POSITIVE_INFINITY;
  const untilSeconds = span.untilSeconds ?? (isEndless ? LONGEST_SECONDS : Math.max(LONGEST_SECONDS, calm));
  const events = simulateContainer(pod, container, { bootSeconds, untilSeconds, kubernetesVersion }).map((event) =>
    event.type === 'exit' ? withExitCode(event.atSeconds, exitCode) : event,
  );
  const isKilled = events.some(({ type }) => type === 'kill');
  if (span.untilSeconds !== undefined || isKilled || isEndless) return { events, untilSeconds };
  return { events: events.filter(({ atSeconds }) => atSeconds <= calm), untilSeconds: calm };
}

/** The model assumes a code to run at all; what is told is what is known. */
function withExitCode(atSeconds: number, exitCode: number | undefined): TimelineEvent {
  return { type: 'exit', atSeconds, ...(exitCode === undefined ? {} : { exitCode }) };
}
