import type { Certainty } from '../../finding.js';
import { threshold } from '../../knowledge/thresholds.js';
import { containerHeapOf, type PlacedHeap } from '../../kubelet/memory/java-heap.js';
import { predictOutOfMemory } from '../../kubelet/prediction.js';
import { renderBytes } from '../../kubelet/quantity.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { type MemoryLimit, memoryLimitOf } from '../../kubelet/resources.js';
import { defineRule, type FixReport, type RelatedReport } from '../../rule.js';

interface Wording {
  readonly option: string;
  readonly by: string;
  readonly limit: string;
  readonly share: number;
}

export default defineRule({
  id: 'heap-exceeds-limit',
  scope: 'container',
  summary: 'The JVM may use more memory for its heap than the container is allowed to have',
  messages: {
    initial: ({ option, by, limit }: Wording) =>
      `${by} sets ${option}, so the JVM starts with a heap that does not fit into the memory limit of ${limit}.`,
    maximum: ({ option, by, limit }: Wording) =>
      `${by} sets ${option}, so the JVM heap may outgrow the memory limit of ${limit}.`,
    narrow: ({ option, by, limit, share }: Wording) =>
      `${by} sets ${option}, ${share} % of the memory limit of ${limit}, which leaves little for the rest of the JVM.`,
  },
  *check({ pod, container, index }) {
    const limit = memoryLimitOf(pod, container);
    if (limit === undefined) return;
    const heap = containerHeapOf(container, readableEnvironmentOf(pod, container, index));
    const initialIsTooLarge = heap.initial !== undefined && heap.initial.bytes >= limit.bytes;
    const found = initialIsTooLarge ? heap.initial : heap.maximum;
    if (found === undefined || found.bytes <= limit.bytes * threshold('jvm-heap-share-of-limit')) return;
    const isTooLarge = found.bytes >= limit.bytes;
    yield {
      message: initialIsTooLarge ? 'initial' : isTooLarge ? 'maximum' : 'narrow',
      data: describe(found, limit),
      at: found.path,
      certainty: certaintyOf(found, { isTooLarge, isUsedAtOnce: initialIsTooLarge && heap.preTouch }),
      prediction: predictOutOfMemory(pod, container),
      related: relatedTo(found, limit),
      fix: fixOf(found, limit),
    };
  },
});

/** Without AlwaysPreTouch the kernel hands out pages of the heap only when they are first used. */
function certaintyOf(
  { isSurelyRead }: PlacedHeap,
  { isTooLarge, isUsedAtOnce }: { isTooLarge: boolean; isUsedAtOnce: boolean },
): Certainty {
  if (isUsedAtOnce) return isSurelyRead ? 'certain' : 'likely';
  return isTooLarge && isSurelyRead ? 'likely' : 'possible';
}

function describe({ text, bytes, variable }: PlacedHeap, limit: MemoryLimit): Wording {
  return {
    option: text.startsWith('-') ? text : `a heap of ${renderBytes(bytes)}`,
    by: variable === undefined ? 'The command line' : variable.name,
    limit: String(limit.raw),
    share: Math.round((bytes / limit.bytes) * 100),
  };
}

function relatedTo({ variable }: PlacedHeap, limit: MemoryLimit): readonly RelatedReport[] {
  const declaredAt = variable?.declaredAt;
  return [
    { message: `the ${limit.of}'s memory limit is ${limit.raw}`, at: limit.path },
    ...(declaredAt === undefined ? [] : [{ message: 'the value stands here', at: declaredAt }]),
  ];
}

/** Two thirds for the heap is what leaves room for the rest in all but the smallest containers. */
function fixOf({ text, bytes }: PlacedHeap, limit: MemoryLimit): FixReport {
  const share = threshold('jvm-heap-share-that-fits');
  const heap = Math.floor((limit.bytes * share) / 2 ** 20);
  const memory = Math.ceil(bytes / share / 2 ** 26) * 64;
  const smaller = text.startsWith('-Xm') ? `${text.slice(0, 4)}${heap}m` : `a heap of ${heap}m`;
  return {
    description: `set ${smaller} in place of ${text}, or raise the memory limit to ${memory}Mi`,
    safety: 'review',
  };
}
