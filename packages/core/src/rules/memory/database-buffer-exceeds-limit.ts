import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { commandLineSettingsOf, fileSettingsOf } from '../../kubelet/command/program-settings.js';
import { serviceProgramOf } from '../../kubelet/command/service-program.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { type DatabaseBuffer, findDatabaseBuffers, readDatabaseBuffer } from '../../kubelet/memory/database-buffers.js';
import { predictOutOfMemory } from '../../kubelet/prediction.js';
import { renderBytes } from '../../kubelet/quantity.js';
import { memoryLimitOf } from '../../kubelet/resources.js';
import { type ContainerContext, defineRule, type ForeignPlace } from '../../rule.js';

export default defineRule({
  id: 'database-buffer-exceeds-limit',
  scope: 'container',
  summary: 'The database is told to keep more in memory than the container is allowed to have',
  messages: {
    exceeds: ({ setting, size, limit }: { setting: string; size: string; limit: string }) =>
      `${setting} lets the database fill ${size}, but the memory limit is ${limit}.`,
  },
  *check(context) {
    const { pod, container, index } = context;
    const limit = memoryLimitOf(pod, container);
    if (limit === undefined) return;
    const { image } = effectiveCommandOf(pod, container, index);
    for (const buffer of buffersOf(context)) {
      if (buffer.bytes < limit.bytes) continue;
      yield {
        message: 'exceeds',
        data: { setting: buffer.setting, size: renderBytes(buffer.bytes), limit: String(limit.raw) },
        at: buffer.path ?? container.at('args'),
        certainty: image === undefined ? 'likely' : certaintyFor('likely', image),
        prediction: predictOutOfMemory(pod, container),
        related: [
          { message: `the ${limit.of}'s memory limit is ${limit.raw}`, at: limit.path },
          ...(buffer.declaredAt === undefined ? [] : [{ message: 'it is set in this file', at: buffer.declaredAt }]),
        ],
        fix: {
          description: `set ${buffer.setting} well below the limit, or raise the limit above ${renderBytes(buffer.bytes)}`,
          safety: 'review',
        },
      };
    }
  },
});

interface PlacedBuffer extends DatabaseBuffer {
  readonly declaredAt?: ForeignPlace;
}

/** Those of the command line, and those of mounted configuration files that it does not override. */
function buffersOf({ pod, container, index }: ContainerContext): readonly PlacedBuffer[] {
  const command = effectiveCommandOf(pod, container, index);
  const { words, given } = command;
  // Options alone are handed to the image's own program, which then stands nowhere in the manifest.
  const program = { text: serviceProgramOf(command) ?? '' };
  const buffers: PlacedBuffer[] = [...findDatabaseBuffers([program, ...(words ?? given)])];
  // A shell may stand before the program in the one, and a configuration file in the other.
  for (const setting of [...commandLineSettingsOf(command), ...fileSettingsOf(pod, container, index)]) {
    const buffer = readDatabaseBuffer(setting);
    if (buffer === undefined || buffers.some((one) => one.setting === buffer.setting)) continue;
    buffers.push({ ...buffer, ...(setting.declaredAt && { declaredAt: setting.declaredAt }) });
  }
  return buffers;
}
