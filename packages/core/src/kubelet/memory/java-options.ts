/** The heap that one text of JVM options asks for. */
export interface JavaHeap {
  /** -Xms or -XX:InitialHeapSize, in bytes. */
  readonly initial?: HeapOption;
  /** -Xmx or -XX:MaxHeapSize, in bytes. */
  readonly maximum?: HeapOption;
  /** -XX:+AlwaysPreTouch: every page of the initial heap is used before the program starts. */
  readonly preTouch?: boolean;
}

export interface HeapOption {
  /** As written, for example `-Xmx1g`. */
  readonly text: string;
  readonly bytes: number;
}

const OPTION = /(?<![^\s"'=,;:(])(?:-Xm([sx])|-XX:(Initial|Max)HeapSize=)(\d+)([kmgtKMGT]?)(?![\w.%])/g;
const PRE_TOUCH = /(?<![^\s"'])-XX:([+-])AlwaysPreTouch\b/g;

const FACTOR: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };

/** The size in a variable that holds nothing else, such as `MAX_HEAP_SIZE: 512M`; undefined for any other text. */
export function readHeapSize(text: string): HeapOption | undefined {
  const [, digits, unit = ''] = /^(\d+)([kmgKMG])[bB]?$/.exec(text.trim()) ?? [];
  return digits === undefined
    ? undefined
    : { text: text.trim(), bytes: Number(digits) * (FACTOR[unit.toLowerCase()] ?? 1) };
}

/**
 * Of an option that is given twice, the later one wins.
 * Source: HotSpot, src/hotspot/share/runtime/arguments.cpp, Arguments::parse_each_vm_init_arg.
 */
export function readJavaHeap(text: string): JavaHeap {
  const heap: { -readonly [Key in keyof JavaHeap]: JavaHeap[Key] } = {};
  for (const [written, short, long, digits = '', unit = ''] of text.matchAll(OPTION)) {
    const option = { text: written, bytes: Number(digits) * (FACTOR[unit.toLowerCase()] ?? 1) };
    if (short === 's' || long === 'Initial') heap.initial = option;
    else heap.maximum = option;
  }
  for (const [, sign] of text.matchAll(PRE_TOUCH)) heap.preTouch = sign === '+';
  return heap;
}
