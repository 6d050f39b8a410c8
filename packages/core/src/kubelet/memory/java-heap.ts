import { findHeapVariable } from '../../knowledge/heap-variables.js';
import type { Container } from '../../model/container.js';
import type { ReadableEnvironment } from '../readable-environment.js';
import { type JavaArguments, javaArgumentsOf } from './java-arguments.js';
import { type HeapOption, type JavaHeap, readHeapSize, readJavaHeap } from './java-options.js';

/** A heap size and where it is said. */
export interface PlacedHeap extends HeapOption, Omit<JavaArguments, 'text'> {}

export interface ContainerHeap {
  readonly initial?: PlacedHeap;
  readonly maximum?: PlacedHeap;
  readonly preTouch: boolean;
}

/** What the container's JVM is told about its heap. Of two places the one that the JVM reads later wins. */
export function containerHeapOf(container: Container, environment: ReadableEnvironment): ContainerHeap {
  const { first, ofScripts, line, last } = javaArgumentsOf(container, environment);
  const heaps = [
    ...first.flatMap(readHeap),
    ...smallestOf(ofScripts.flatMap(readHeap)),
    ...line.flatMap(readHeap),
    ...last.flatMap(readHeap),
  ];
  return Object.assign({ preTouch: false }, ...heaps) as ContainerHeap;
}

/** Of several such variables nobody knows which one this process reads, so the smallest heap is taken. */
function smallestOf(heaps: readonly Partial<ContainerHeap>[]): readonly Partial<ContainerHeap>[] {
  const [smallest] = [...heaps].sort((a, b) => sizeOf(a) - sizeOf(b));
  return smallest === undefined ? [] : [smallest];
}

function sizeOf({ maximum, initial }: Partial<ContainerHeap>): number {
  return maximum?.bytes ?? initial?.bytes ?? Number.POSITIVE_INFINITY;
}

/** Empty when the text says nothing of the heap. */
function readHeap(place: JavaArguments): readonly Partial<ContainerHeap>[] {
  const { text, variable } = place;
  const holdsSize = variable !== undefined && findHeapVariable(variable.name)?.holds === 'size';
  const size = holdsSize ? readHeapSize(text) : undefined;
  const { initial, maximum, preTouch }: JavaHeap = size === undefined ? readJavaHeap(text) : { maximum: size };
  const heap = {
    ...(initial === undefined ? {} : { initial: { ...place, ...initial } }),
    ...(maximum === undefined ? {} : { maximum: { ...place, ...maximum } }),
    ...(preTouch === undefined ? {} : { preTouch }),
  };
  return Object.keys(heap).length === 0 ? [] : [heap];
}
