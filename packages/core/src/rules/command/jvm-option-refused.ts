import type { Certainty } from '../../finding.js';
import type { KnownImage } from '../../knowledge/images.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { type JavaArgumentPlaces, type JavaArguments, javaArgumentsOf } from '../../kubelet/memory/java-arguments.js';
import { containerHeapOf } from '../../kubelet/memory/java-heap.js';
import { type JavaVersion, javaVersionOf } from '../../kubelet/memory/java-version.js';
import { findRefusedOption, type JavaRefusal } from '../../kubelet/memory/refused-java-option.js';
import { predictExit } from '../../kubelet/prediction.js';
import { type ReadableEnvironment, readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';

interface Placed {
  readonly by: string;
  readonly option: string;
}

interface OfRelease extends Placed {
  readonly release: number;
  readonly image: string;
}

export default defineRule({
  id: 'jvm-option-refused',
  scope: 'container',
  summary: 'The JVM does not start with an option that it is given',
  messages: {
    removed: ({ by, option, release, image }: OfRelease) =>
      `${by} sets ${option}, which Java refuses since ${release}, and the image has Java ${image}.`,
    unknown: ({ by, option, release, image }: OfRelease) =>
      `${by} sets ${option}, which Java knows since ${release}, and the image has Java ${image}.`,
    malformed: ({ by, option, wanted }: Placed & { wanted: string }) =>
      `${by} sets ${option}, which the JVM refuses: it has to be written as ${wanted}.`,
    collectors: ({ by, option, other }: Placed & { other: string }) =>
      `${by} chooses two garbage collectors, ${other} and ${option}, and the JVM refuses to choose.`,
    initial: ({ by, option, other }: Placed & { other: string }) =>
      `${by} sets ${option}, which is more than the largest heap that ${other} allows.`,
  },
  *check({ pod, container, index }) {
    const environment = readableEnvironmentOf(pod, container, index);
    if (!mentionsOption(container, environment)) return;
    const { image, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    const places = javaArgumentsOf(container, environment);
    if (!places.callsJava && isOtherImage(image)) return;
    const version = javaVersionOf(container, image);
    const runsJava = places.callsJava || (image?.match === 'exact' && !replacesEntrypoint);
    const [found] = [...findRefusals(places, version), ...findLargeInitialHeap(container, environment)];
    if (found === undefined) return;
    const { place, refusal } = found;
    yield {
      ...describe(refusal, place.variable?.name ?? 'The command', version),
      at: place.path,
      certainty: certaintyOf(found, { runsJava, callsJava: places.callsJava, version, image }),
      prediction: predictExit(pod, container, { exitCode: 1, reason: 'Could not create the Java Virtual Machine' }),
      ...(place.variable?.declaredAt === undefined
        ? {}
        : { related: [{ message: 'the value stands here', at: place.variable.declaredAt }] }),
      fix: { description: proposeFix(refusal), safety: 'review' },
    };
  },
});

type Refusal = JavaRefusal | { readonly kind: 'initial'; readonly option: string; readonly other: string };

interface Found {
  readonly place: JavaArguments;
  readonly refusal: Refusal;
}

const OPTION = /-X|--(?:add|illegal|patch)-/;

function mentionsOption({ command = [], args = [] }: Container, { variables }: ReadableEnvironment): boolean {
  return (
    variables.some(({ value }) => value !== undefined && OPTION.test(value)) ||
    [...command, ...args].some((word) => OPTION.test(word))
  );
}

/** One of the tables that has nothing to do with Java, although it may be given the variables of its neighbours. */
function isOtherImage(image: KnownImage | undefined): boolean {
  return image?.match === 'exact' && image.facts.jdk === undefined && image.facts.heap === undefined;
}

function* findRefusals(
  { first, ofScripts, line, last }: JavaArgumentPlaces,
  version: JavaVersion | undefined,
): Iterable<Found> {
  for (const place of [...first, ...ofScripts, ...line, ...last]) {
    // The launcher reads it since 9.
    if (place.variable?.name === 'JDK_JAVA_OPTIONS' && version?.release === 8) continue;
    const refusal = findRefusedOption(place.text, version?.release);
    if (refusal !== undefined && (refusal.kind !== 'unknown' || version?.isExact === true)) yield { place, refusal };
  }
}

function* findLargeInitialHeap(container: Container, environment: ReadableEnvironment): Iterable<Found> {
  const { initial, maximum } = containerHeapOf(container, environment);
  if (initial === undefined || maximum === undefined || initial.bytes <= maximum.bytes) return;
  // A variable that holds a bare size is turned into both options by its script.
  if (!initial.text.startsWith('-') || !maximum.text.startsWith('-')) return;
  yield {
    place: { ...initial, isSurelyRead: initial.isSurelyRead && maximum.isSurelyRead },
    refusal: { kind: 'initial', option: initial.text, other: maximum.text },
  };
}

function describe(refusal: Refusal, by: string, version: JavaVersion | undefined) {
  const { option } = refusal;
  switch (refusal.kind) {
    case 'removed':
    case 'unknown': {
      const image = `${version?.release ?? ''}${version?.isExact === false ? ' or newer' : ''}`;
      return { message: refusal.kind, data: { by, option, release: refusal.release, image } };
    }
    case 'malformed':
      return { message: refusal.kind, data: { by, option, wanted: refusal.wanted } };
    default:
      return { message: refusal.kind, data: { by, option, other: refusal.other } };
  }
}

interface Knowledge {
  readonly runsJava: boolean;
  readonly callsJava: boolean;
  readonly version: JavaVersion | undefined;
  readonly image: KnownImage | undefined;
}

function certaintyOf({ place, refusal }: Found, { runsJava, callsJava, version, image }: Knowledge): Certainty {
  const name = place.variable?.name;
  if (!place.isSurelyRead) return 'possible';
  const isOfRelease = refusal.kind === 'removed' || refusal.kind === 'unknown';
  if (!runsJava || (isOfRelease && version?.isKnown !== true)) return 'likely';
  const isReadByScript = !callsJava && name !== undefined && !/^(?:JAVA_TOOL|JDK_JAVA|_JAVA)_OPTIONS$/.test(name);
  return isReadByScript && image?.facts.heap?.variables.includes(name) === false ? 'likely' : 'certain';
}

function proposeFix(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'removed':
    case 'unknown':
      return refusal.instead === undefined
        ? `remove ${refusal.option}`
        : `use ${refusal.instead} in place of ${refusal.option}, or remove it`;
    case 'malformed':
      return `write it as ${refusal.wanted}`;
    case 'collectors':
      return `remove ${refusal.option} or ${refusal.other}`;
    case 'initial':
      return `set -Xms to no more than ${refusal.other}`;
  }
}
