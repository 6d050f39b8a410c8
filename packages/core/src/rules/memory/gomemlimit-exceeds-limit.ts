import { threshold } from '../../knowledge/thresholds.js';
import { parseGoMemoryLimit } from '../../kubelet/memory/go-memory-limit.js';
import { predictOutOfMemory } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { memoryLimitOf } from '../../kubelet/resources.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'gomemlimit-exceeds-limit',
  scope: 'container',
  summary: 'GOMEMLIMIT is above the memory limit, so Go is killed before it starts to save memory',
  messages: {
    exceeds: ({ value, limit }: { value: string; limit: string }) =>
      `GOMEMLIMIT=${value} is not below the memory limit of ${limit}, so the garbage collector hurries only when the kernel has already killed the container.`,
  },
  *check({ pod, container, index }) {
    const limit = memoryLimitOf(pod, container);
    const variable = readableEnvironmentOf(pod, container, index).get('GOMEMLIMIT');
    if (limit === undefined || variable?.value === undefined) return;
    const goLimit = parseGoMemoryLimit(variable.value);
    if (typeof goLimit === 'string' || goLimit.bytes < limit.bytes) return;
    const advised = `${Math.floor((limit.bytes * threshold('go-memory-share-that-fits')) / 2 ** 20)}MiB`;
    yield {
      message: 'exceeds',
      data: { value: variable.value, limit: String(limit.raw) },
      at: variable.path,
      certainty: 'possible',
      prediction: predictOutOfMemory(pod, container),
      related: [{ message: `the ${limit.of}'s memory limit is ${limit.raw}`, at: limit.path }],
      fix: {
        description: `set GOMEMLIMIT=${advised}, nine tenths of the limit`,
        safety: 'review',
        ...(variable.declaredAt === undefined ? { edits: [{ op: 'set', path: variable.path, value: advised }] } : {}),
      },
    };
  },
});
