import type { KnownImage } from '../../knowledge/images.js';
import type { Container } from '../../model/container.js';

/** The release of the JDK that an image holds. */
export interface JavaVersion {
  /** 8, 11, 17 …; the oldest that it can be unless `isExact`. */
  readonly release: number;
  readonly isExact: boolean;
  /** False when only the name of an image that nobody knows says so. */
  readonly isKnown: boolean;
}

/** Names that end in the release (`acme/billing:1.4-jdk17`, `distroless/java17`), and builds of Java whose tag begins with it. */
const NAMED = [
  /(?:jdk|jre|java|temurin|corretto)-?(\d{1,2})(?!\d)/,
  /(?:jdk|jre)(?:-alpine|-debian|-centos)?:(\d{1,2})(?!\d)/,
];

/** Another virtual machine, which passes over options that it does not know. */
const OPENJ9 = /openj9|semeru/;

/** Undefined when neither the tables nor the name say it. */
export function javaVersionOf({ image }: Container, known: KnownImage | undefined): JavaVersion | undefined {
  if (image === undefined) return undefined;
  const name = `${image.repository}:${image.tag ?? ''}`;
  if (OPENJ9.test(name)) return undefined;
  const jdk = known?.match === 'exact' ? known.facts.jdk : undefined;
  if (jdk !== undefined && 'atLeast' in jdk) return { release: jdk.atLeast, isExact: false, isKnown: true };
  const release = readRelease(name, jdk === undefined ? NAMED : [new RegExp(jdk.pattern)]);
  return release === undefined ? undefined : { release, isExact: true, isKnown: jdk !== undefined };
}

const OLDEST = 7;
const NEWEST = 40;

function readRelease(name: string, patterns: readonly RegExp[]): number | undefined {
  const numbers = patterns.map((pattern) => Number(pattern.exec(name)?.[1]));
  return numbers.find((number) => number >= OLDEST && number <= NEWEST);
}
