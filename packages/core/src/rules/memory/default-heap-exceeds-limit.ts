import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { containerHeapOf } from '../../kubelet/memory/java-heap.js';
import { predictOutOfMemory } from '../../kubelet/prediction.js';
import { renderBytes } from '../../kubelet/quantity.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { memoryLimitOf } from '../../kubelet/resources.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'default-heap-exceeds-limit',
  scope: 'container',
  summary: 'The heap that the image uses by default is larger than the memory limit',
  messages: {
    exceeds: ({ image, heap, limit, variable }: { image: string; heap: string; limit: string; variable: string }) =>
      `${image} starts its JVM with a heap of ${heap} unless ${variable} says otherwise, and the memory limit is ${limit}.`,
  },
  *check({ pod, container, index }) {
    const limit = memoryLimitOf(pod, container);
    const { image, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    const heap = image?.facts.heap;
    // An init container of such an image runs one of its tools, which have small heaps of their own.
    if (limit === undefined || image === undefined || heap?.bytes === undefined || container.role === 'init') return;
    if (replacesEntrypoint || heap.bytes < limit.bytes) return;
    const environment = readableEnvironmentOf(pod, container, index);
    const isOverridden =
      !environment.isComplete ||
      containerHeapOf(container, environment).maximum !== undefined ||
      heap.variables.some((name) => environment.get(name) !== undefined);
    if (isOverridden) return;
    const variable = heap.variables[0] ?? 'JAVA_TOOL_OPTIONS';
    yield {
      message: 'exceeds',
      data: {
        image: container.image?.text ?? '',
        heap: renderBytes(heap.bytes),
        limit: String(limit.raw),
        variable,
      },
      at: limit.path,
      certainty: certaintyFor('likely', image, 'heap'),
      prediction: predictOutOfMemory(pod, container),
      related: [{ message: 'the image', at: container.at('image') }],
      fix: {
        description: `raise the limit to ${renderBytes(Math.ceil((heap.bytes * 1.5) / 2 ** 28) * 2 ** 28)}, or set a smaller heap in ${variable}`,
        safety: 'review',
      },
    };
  },
});
