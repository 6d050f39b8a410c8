import { tmpfsMountsOf } from '../../kubelet/memory/tmpfs-mounts.js';
import { predictOutOfMemory } from '../../kubelet/prediction.js';
import { memoryLimitOf } from '../../kubelet/resources.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'memory-volume-exceeds-limit',
  scope: 'container',
  summary: 'A volume in memory may hold as much as the memory limit, which then kills the container',
  messages: {
    exceeds: ({ volume, path, size, limit }: { volume: string; path: string; size: string; limit: string }) =>
      `Files in ${path} (volume ${volume}, up to ${size}) count for the memory limit of ${limit}, so they alone can get the container killed.`,
  },
  *check({ pod, container }) {
    const limit = memoryLimitOf(pod, container);
    if (limit === undefined) return;
    for (const { mount, volume, sizeLimit } of tmpfsMountsOf(pod, container)) {
      // Without a size the kubelet makes the tmpfs as large as the pod's limits, which people rely on for small files.
      if (sizeLimit === undefined || sizeLimit.bytes < limit.bytes || mount.readOnly) continue;
      yield {
        message: 'exceeds',
        data: { volume, path: mount.mountPath, size: String(sizeLimit.raw), limit: String(limit.raw) },
        at: sizeLimit.path,
        certainty: 'possible',
        prediction: predictOutOfMemory(pod, container),
        related: [
          { message: `the ${limit.of}'s memory limit is ${limit.raw}`, at: limit.path },
          { message: 'mounted here', at: mount.path },
        ],
        fix: {
          description: `raise the memory limit above ${sizeLimit.raw} plus what the program needs, or make the volume smaller`,
          safety: 'review',
        },
      };
    }
  },
});
