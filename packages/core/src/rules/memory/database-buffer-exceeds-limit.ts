import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { serviceProgramOf } from '../../kubelet/command/service-program.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { findDatabaseBuffers } from '../../kubelet/memory/database-buffers.js';
import { predictOutOfMemory } from '../../kubelet/prediction.js';
import { renderBytes } from '../../kubelet/quantity.js';
import { memoryLimitOf } from '../../kubelet/resources.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'database-buffer-exceeds-limit',
  scope: 'container',
  summary: 'The database is told to keep more in memory than the container is allowed to have',
  messages: {
    exceeds: ({ setting, size, limit }: { setting: string; size: string; limit: string }) =>
      `${setting} lets the database fill ${size}, but the memory limit is ${limit}.`,
  },
  *check({ pod, container, index }) {
    const limit = memoryLimitOf(pod, container);
    if (limit === undefined) return;
    const command = effectiveCommandOf(pod, container, index);
    const { words, given, image } = command;
    // Options alone are handed to the image's own program, which then stands nowhere in the manifest.
    const program = { text: serviceProgramOf(command) ?? '' };
    for (const buffer of findDatabaseBuffers([program, ...(words ?? given)])) {
      if (buffer.bytes < limit.bytes) continue;
      yield {
        message: 'exceeds',
        data: { setting: buffer.setting, size: renderBytes(buffer.bytes), limit: String(limit.raw) },
        at: buffer.path ?? container.at('args'),
        certainty: image === undefined ? 'likely' : certaintyFor('likely', image),
        prediction: predictOutOfMemory(pod, container),
        related: [{ message: `the ${limit.of}'s memory limit is ${limit.raw}`, at: limit.path }],
        fix: {
          description: `set ${buffer.setting} well below the limit, or raise the limit above ${renderBytes(buffer.bytes)}`,
          safety: 'review',
        },
      };
    }
  },
});
