import type { Prediction } from '../../finding.js';
import { threshold } from '../../knowledge/thresholds.js';
import { type EffectiveCommand, effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { serviceProgramOf } from '../../kubelet/command/service-program.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictExit, predictOutOfMemory } from '../../kubelet/prediction.js';
import { renderBytes } from '../../kubelet/quantity.js';
import { memoryLimitOf } from '../../kubelet/resources.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'memory-below-image-minimum',
  scope: 'container',
  summary: 'The memory limit is below what the image needs to start',
  messages: {
    checked: ({ image, minimum, limit }: Wording) =>
      `${image} refuses to start with less than ${minimum} of memory, and the limit is ${limit}.`,
    documented: ({ image, minimum, limit }: Wording) =>
      `${image} needs about ${minimum} of memory, and the limit is ${limit}.`,
  },
  *check({ pod, container, index }) {
    const limit = memoryLimitOf(pod, container);
    const command = effectiveCommandOf(pod, container, index);
    const { image, replacesEntrypoint } = command;
    const minimum = image?.facts.minimumMemory;
    if (limit === undefined || image === undefined || minimum === undefined) return;
    if (replacesEntrypoint || container.role === 'init' || limit.bytes >= minimum.bytes) return;
    if (!runsService(command)) return;
    // A limit under which nothing starts is another mistake, which has its own rule.
    if (limit.bytes < threshold('memory-that-hardly-starts')) return;
    const isChecked = minimum.certainty === 'certain';
    yield {
      message: isChecked ? 'checked' : 'documented',
      data: { image: container.image?.text ?? '', minimum: renderBytes(minimum.bytes), limit: String(limit.raw) },
      at: limit.path,
      certainty: certaintyFor(minimum.certainty, image, 'minimumMemory'),
      prediction: predict(pod, container, isChecked),
      related: [{ message: 'the image', at: container.at('image') }],
      fix: { description: `raise the memory limit to at least ${renderBytes(minimum.bytes)}`, safety: 'review' },
    };
  },
});

/** An entrypoint that runs its arguments may be given a client or a shell, which need next to nothing. */
function runsService(command: EffectiveCommand): boolean {
  const own = command.image?.facts.command?.[0];
  const program = serviceProgramOf(command);
  return own === undefined || program === undefined || program === own;
}

interface Wording {
  readonly image: string;
  readonly minimum: string;
  readonly limit: string;
}

/** A program that checks its memory ends by itself; the others are killed while they start. */
function predict(pod: Pod, container: Container, isChecked: boolean): Prediction {
  return isChecked ? predictExit(pod, container, { exitCode: 1 }) : predictOutOfMemory(pod, container);
}
