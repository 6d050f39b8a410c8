import { predictOutOfMemory } from '../../kubelet/prediction.js';
import { bytesOf } from '../../kubelet/quantity.js';
import { hasDefaultMemoryLimit, podMemoryLimitOf } from '../../kubelet/resources.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'memory-limit-missing',
  scope: 'container',
  summary: 'Without a memory limit the container grows until its node has no memory left',
  messages: {
    missing: ({ container }: { container: string }) =>
      `${container === '' ? 'The container' : `Container ${container}`} has no memory limit, so it may grow until the node runs out of memory and the kernel kills it or a neighbour.`,
  },
  *check({ pod, container, index }) {
    if (!runsForLong(container) || hasLimit(container)) return;
    if (podMemoryLimitOf(pod) !== undefined || hasDefaultMemoryLimit(pod, index)) return;
    yield {
      message: 'missing',
      data: { container: container.name },
      at: container.at('resources', 'limits', 'memory'),
      certainty: 'possible',
      prediction: predictOutOfMemory(pod, container),
      fix: {
        description: 'set resources.limits.memory to what the container uses at its peak, plus a reserve',
        safety: 'review',
      },
    };
  },
});

/** An init container is gone before it can grow for days, and an ephemeral one cannot have resources. */
function runsForLong({ role }: Container): boolean {
  return role === 'main' || role === 'sidecar';
}

/** A limit that the API server refuses is there all the same; 0 means that there is none. */
function hasLimit({ resources }: Container): boolean {
  const { memory } = resources.limits;
  return memory !== undefined && bytesOf(memory) !== 0;
}
