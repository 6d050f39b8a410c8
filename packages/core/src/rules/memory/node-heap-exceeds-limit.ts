import { threshold } from '../../knowledge/thresholds.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { findOldSpaceSize } from '../../kubelet/memory/node-options.js';
import { predictOutOfMemory } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { memoryLimitOf } from '../../kubelet/resources.js';
import { defineRule } from '../../rule.js';

interface Wording {
  readonly option: string;
  readonly limit: string;
  readonly share: number;
}

export default defineRule({
  id: 'node-heap-exceeds-limit',
  scope: 'container',
  summary: 'Node.js may use more memory for its heap than the container is allowed to have',
  messages: {
    exceeds: ({ option, limit }: Wording) =>
      `${option} lets the heap of Node.js grow beyond the memory limit of ${limit}, so it is killed before it collects garbage in earnest.`,
    narrow: ({ option, limit, share }: Wording) =>
      `${option} gives ${share} % of the memory limit of ${limit} to the heap of Node.js, which leaves little for buffers and code.`,
  },
  *check({ pod, container, index }) {
    const limit = memoryLimitOf(pod, container);
    if (limit === undefined) return;
    const { given } = effectiveCommandOf(pod, container, index);
    const found = findOldSpaceSize(given, readableEnvironmentOf(pod, container, index).get('NODE_OPTIONS'));
    if (found === undefined || found.bytes <= limit.bytes * threshold('node-heap-share-of-limit')) return;
    const isTooLarge = found.bytes >= limit.bytes;
    const advised = Math.floor((limit.bytes * threshold('node-heap-share-that-fits')) / 2 ** 20);
    yield {
      message: isTooLarge ? 'exceeds' : 'narrow',
      data: { option: found.text, limit: String(limit.raw), share: Math.round((found.bytes / limit.bytes) * 100) },
      at: found.path ?? container.at('command'),
      certainty: isTooLarge ? 'likely' : 'possible',
      prediction: predictOutOfMemory(pod, container),
      related: [{ message: `the ${limit.of}'s memory limit is ${limit.raw}`, at: limit.path }],
      fix: {
        description: `set --max-old-space-size=${advised}, three quarters of the limit, or raise the limit`,
        safety: 'review',
      },
    };
  },
});
