import type { Certainty } from '../../finding.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { findLiteralAllocations, type LiteralAllocation } from '../../kubelet/memory/literal-allocation.js';
import { tmpfsMountsOf } from '../../kubelet/memory/tmpfs-mounts.js';
import { predictOutOfMemory } from '../../kubelet/prediction.js';
import { renderBytes } from '../../kubelet/quantity.js';
import { memoryLimitOf } from '../../kubelet/resources.js';
import { defineRule } from '../../rule.js';

const CERTAINTY: Readonly<Record<LiteralAllocation['isUsed'], Certainty>> = {
  always: 'certain',
  probably: 'likely',
  cache: 'possible',
};

export default defineRule({
  id: 'allocation-exceeds-limit',
  scope: 'container',
  summary: 'The command asks for more memory than the container is allowed to have',
  messages: {
    exceeds: ({ text, size, limit }: { text: string; size: string; limit: string }) =>
      `The command uses ${size} of memory (\`${text}\`), but the memory limit is ${limit}.`,
    fillsFile: ({ text, size, limit }: { text: string; size: string; limit: string }) =>
      `The command writes ${size} to a file (\`${text}\`), and what is not yet on disk counts for the memory limit of ${limit}.`,
  },
  *check({ pod, container, index }) {
    const limit = memoryLimitOf(pod, container);
    if (limit === undefined) return;
    const { given } = effectiveCommandOf(pod, container, index);
    const allocations = findLiteralAllocations(given, {
      image: container.image?.repository ?? '',
      tmpfsPaths: tmpfsMountsOf(pod, container).map(({ mount }) => mount.mountPath),
    });
    const found = strongestOf(allocations.filter(({ bytes }) => bytes >= limit.bytes));
    if (found === undefined) return;
    const { bytes, text, path, isUsed } = found;
    yield {
      message: isUsed === 'cache' ? 'fillsFile' : 'exceeds',
      data: { text: shorten(text), size: renderSize(bytes), limit: String(limit.raw) },
      at: path ?? container.at('command'),
      certainty: CERTAINTY[isUsed],
      prediction: predictOutOfMemory(pod, container),
      related: [{ message: `the ${limit.of}'s memory limit is ${limit.raw}`, at: limit.path }],
      fix: {
        description: `raise the memory limit above ${renderSize(bytes)}, or let the command use less`,
        safety: 'review',
      },
    };
  },
});

function strongestOf(allocations: readonly LiteralAllocation[]): LiteralAllocation | undefined {
  return (['always', 'probably', 'cache'] as const)
    .map((use) => allocations.find(({ isUsed }) => isUsed === use))
    .find((one) => one !== undefined);
}

function renderSize(bytes: number): string {
  return Number.isFinite(bytes) ? renderBytes(bytes) : 'an endless amount';
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
