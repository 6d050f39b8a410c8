import { findHeapVariable } from '../../knowledge/heap-variables.js';
import { identifyImage } from '../../knowledge/images.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { ReadableEnvironment, ReadableVariable } from '../readable-environment.js';
import { expandReferences } from '../readable-environment.js';
import { type HeapOption, type JavaHeap, readHeapSize, readJavaHeap } from './java-options.js';

/** A heap size and where it is said. */
export interface PlacedHeap extends HeapOption {
  readonly path: FieldPath;
  /** The variable that says it; absent for the command line. */
  readonly variable?: ReadableVariable;
  /** False for a variable such as `JVM_OPTS`, of which nobody knows whether the image's script hands it on. */
  readonly isSurelyRead: boolean;
}

export interface ContainerHeap {
  readonly initial?: PlacedHeap;
  readonly maximum?: PlacedHeap;
  readonly preTouch: boolean;
}

/** Read by every JVM, before and after the command line. Source: HotSpot, arguments.cpp, Arguments::parse. */
const FIRST_BY_JVM = ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS'] as const;
const LAST_BY_JVM = ['_JAVA_OPTIONS'] as const;
const BY_JVM: ReadonlySet<string> = new Set([...FIRST_BY_JVM, ...LAST_BY_JVM]);

const JAVA_COMMAND = /(?:^|[\s/"'(;&|])java\s+\S/;

/** What the container's JVM is told about its heap. Of two places the one that the JVM reads later wins. */
export function containerHeapOf(container: Container, environment: ReadableEnvironment): ContainerHeap {
  const line = readCommandLine(container, environment);
  const known = container.image === undefined ? undefined : identifyImage(container.image);
  const ofImage = new Set(known?.facts.heap?.variables);
  const ofScripts = scriptVariables(environment, line.text).flatMap((variable) =>
    readVariable(variable, findHeapVariable(variable.name) !== undefined || ofImage.has(variable.name)),
  );
  const heaps = [
    ...FIRST_BY_JVM.flatMap((name) => readVariable(environment.get(name), true)),
    ...smallestOf(ofScripts),
    ...line.heaps,
    ...LAST_BY_JVM.flatMap((name) => readVariable(environment.get(name), true)),
  ];
  return Object.assign({ preTouch: false }, ...heaps) as ContainerHeap;
}

interface CommandLine {
  readonly text: string;
  readonly heaps: readonly Partial<ContainerHeap>[];
}

/** `command` and `args` in their order; what follows `-jar x.jar` belongs to the program and not to the JVM. */
function readCommandLine({ command = [], args = [], at }: Container, environment: ReadableEnvironment): CommandLine {
  const variables = new Map(environment.variables.map((variable) => [variable.name, variable]));
  const words = [
    ...command.map((word, index) => ({ word, path: at('command', index) })),
    ...args.map((word, index) => ({ word, path: at('args', index) })),
  ].map(({ word, path }) => ({ path, word: expandReferences(word, variables) ?? '' }));
  const jar = words.findIndex(({ word }) => word === '-jar');
  const ofJvm = jar === -1 ? words : words.slice(0, jar);
  return {
    text: words.map(({ word }) => word).join(' '),
    heaps: ofJvm.map(({ word, path }) =>
      place(readJavaHeap(word.replace(/\s-jar\s.*$/s, ' ')), { path, isSurelyRead: true }),
    ),
  };
}

/**
 * Variables that the image's own script hands to `java`. When the manifest runs `java` itself there is no such script,
 * so only those count that the command names.
 */
function scriptVariables(environment: ReadableEnvironment, commandLine: string): readonly ReadableVariable[] {
  const isOwnCommand = JAVA_COMMAND.test(commandLine);
  const isNamed = (name: string): boolean => commandLine.includes(`$${name}`) || commandLine.includes(`\${${name}`);
  return environment.variables.filter(({ name }) => !BY_JVM.has(name) && (!isOwnCommand || isNamed(name)));
}

/** Of several such variables nobody knows which one this process reads, so the smallest heap is taken. */
function smallestOf(heaps: readonly Partial<ContainerHeap>[]): readonly Partial<ContainerHeap>[] {
  const [smallest] = [...heaps].sort((a, b) => sizeOf(a) - sizeOf(b));
  return smallest === undefined ? [] : [smallest];
}

function sizeOf({ maximum, initial }: Partial<ContainerHeap>): number {
  return maximum?.bytes ?? initial?.bytes ?? Number.POSITIVE_INFINITY;
}

function readVariable(
  variable: ReadableVariable | undefined,
  isSurelyRead: boolean,
): readonly Partial<ContainerHeap>[] {
  if (variable?.value === undefined) return [];
  const size = findHeapVariable(variable.name)?.holds === 'size' ? readHeapSize(variable.value) : undefined;
  const heap = size === undefined ? readJavaHeap(variable.value) : { maximum: size };
  const placed = place(heap, { path: variable.path, variable, isSurelyRead });
  return Object.keys(placed).length === 0 ? [] : [placed];
}

function place(heap: JavaHeap, origin: Omit<PlacedHeap, keyof HeapOption>): Partial<ContainerHeap> {
  const { initial, maximum, preTouch } = heap;
  return {
    ...(initial === undefined ? {} : { initial: { ...initial, ...origin } }),
    ...(maximum === undefined ? {} : { maximum: { ...maximum, ...origin } }),
    ...(preTouch === undefined ? {} : { preTouch }),
  };
}
