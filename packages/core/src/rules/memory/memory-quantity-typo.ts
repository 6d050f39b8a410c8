import type { Certainty, Prediction } from '../../finding.js';
import { threshold } from '../../knowledge/thresholds.js';
import { findMeantMemory } from '../../kubelet/memory/meant-memory.js';
import { predictExit, predictOutOfMemory, predictStatus } from '../../kubelet/prediction.js';
import { bytesOf, parseQuantity, renderBytes } from '../../kubelet/quantity.js';
import type { FieldPath } from '../../manifest/field-path.js';
import { type Container, type RawQuantity, type Resources, readResources } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule, type FixReport } from '../../rule.js';

/** Text that a templating step replaces later is no quantity yet; nobody writes an amount without a digit. */
const PLACEHOLDER = /[{}$<>%@]|__|^\D*$/;

export default defineRule({
  id: 'memory-quantity-typo',
  scope: 'container',
  summary: 'A mistyped memory unit leaves the container a few bytes, or is refused',
  messages: {
    refused: ({ raw, meant }: Wording) =>
      `memory: ${raw} is not a quantity, so the API server refuses it${perhaps(meant)}.`,
    thousandths: ({ raw, field, size, meant }: Wording) =>
      `The suffix m means thousandths, so a memory ${field} of ${raw} is ${size}${perhaps(meant)}.`,
    tooSmall: ({ raw, size, meant }: Wording) =>
      `A memory limit of ${sized(raw, size)} is too little for the runtime to start any program${perhaps(meant)}.`,
    hardlyStarts: ({ raw, size }: Wording) =>
      `A memory limit of ${sized(raw, size)} is too little for most container runtimes, which need about 6Mi to start a program.`,
    tinyRequest: ({ raw, size, meant }: Wording) =>
      `A memory request of ${raw} is ${size}, so the container is the first to be killed when its node runs short${perhaps(meant)}.`,
  },
  *check({ pod, container }) {
    if (container.role === 'ephemeral') return;
    for (const place of placesOf(pod, container)) {
      const fault = findFault(place);
      if (fault === undefined) continue;
      const { raw, field, path } = place;
      const bytes = bytesOf(raw) ?? 0;
      const meant = findMeantMemory(raw);
      yield {
        message: fault.message,
        data: { raw, field, size: renderBytes(bytes), ...(meant === undefined ? {} : { meant }) },
        at: path,
        certainty: fault.certainty,
        prediction: predict(pod, container, place, fault),
        ...(meant === undefined ? {} : { fix: fixOf(place, meant) }),
      };
      // The request is nearly always mistyped in the same way; saying it once is enough.
      return;
    }
  },
});

interface Wording {
  readonly raw: RawQuantity;
  readonly field: string;
  readonly size: string;
  readonly meant?: string;
}

interface Place {
  readonly raw: RawQuantity;
  readonly field: 'limit' | 'request';
  readonly path: FieldPath;
  readonly resources: Resources;
}

interface Fault {
  readonly message: 'refused' | 'thousandths' | 'tooSmall' | 'hardlyStarts' | 'tinyRequest';
  readonly certainty: Certainty;
}

/** The pod's own resources are told with its first main container, so that they are told once. */
function placesOf(pod: Pod, container: Container): readonly Place[] {
  const own = memoryPlaces(container.resources, container.at('resources'));
  if (container !== pod.containers.find(({ role }) => role === 'main')) return own;
  return [...own, ...memoryPlaces(readResources(pod.raw.resources), pod.at('resources'))];
}

function memoryPlaces(resources: Resources, path: FieldPath): readonly Place[] {
  const { memory: limit } = resources.limits;
  const { memory: request } = resources.requests;
  return [
    ...(limit === undefined
      ? []
      : [{ raw: limit, field: 'limit', path: [...path, 'limits', 'memory'], resources } as const]),
    ...(request === undefined
      ? []
      : [{ raw: request, field: 'request', path: [...path, 'requests', 'memory'], resources } as const]),
  ];
}

function findFault({ raw, field }: Place): Fault | undefined {
  if (PLACEHOLDER.test(String(raw))) return undefined;
  const quantity = parseQuantity(raw);
  if (quantity === undefined) return { message: 'refused', certainty: 'certain' };
  const { value, suffix } = quantity;
  // No memory at all stands for "no limit", and a negative number is another mistake than a unit.
  if (value <= 0 || value >= threshold('memory-that-hardly-starts')) return undefined;
  if (field === 'request') {
    const isMistyped = (suffix === 'm' || suffix === '') && value < threshold('memory-that-cannot-start');
    return isMistyped ? { message: suffix === 'm' ? 'thousandths' : 'tinyRequest', certainty: 'possible' } : undefined;
  }
  if (value >= threshold('memory-that-cannot-start')) return { message: 'hardlyStarts', certainty: 'likely' };
  return { message: suffix === 'm' ? 'thousandths' : 'tooSmall', certainty: 'certain' };
}

function predict(pod: Pod, container: Container, place: Place, { message }: Fault): Prediction {
  const bytes = bytesOf(place.raw) ?? 0;
  const request = bytesOf(place.resources.requests.memory) ?? 0;
  if (message === 'refused')
    return predictStatus(container, 'Rejected', 'quantities must match the regular expression');
  if (place.field === 'request') return predictOutOfMemory(pod, container);
  if (request > bytes) return predictStatus(container, 'Rejected', 'must be less than or equal to memory limit');
  const reason = 'container init was OOM-killed (memory limit too low?)';
  if (bytes < threshold('memory-of-a-sandbox')) return predictStatus(container, 'ContainerCreating', reason);
  return predictExit(pod, container, { exitCode: 128, reason });
}

function fixOf({ path, resources, field, raw }: Place, meant: string): FixReport {
  const other = field === 'limit' ? 'requests' : 'limits';
  const otherRaw = resources[other].memory;
  const otherUnit = otherRaw === undefined ? undefined : parseQuantity(otherRaw)?.suffix;
  const otherMeant =
    otherRaw !== undefined && otherUnit === parseQuantity(raw)?.suffix ? findMeantMemory(otherRaw) : undefined;
  return {
    description: `set memory: ${meant}`,
    safety: 'review',
    edits: [
      { op: 'set', path, value: meant },
      ...(otherMeant === undefined
        ? []
        : [{ op: 'set', path: [...path.slice(0, -2), other, 'memory'], value: otherMeant } as const]),
    ],
  };
}

function sized(raw: RawQuantity, size: string): string {
  return String(raw) === size ? size : `${raw} (${size})`;
}

function perhaps(meant: string | undefined): string {
  return meant === undefined ? '' : `; ${meant} was probably meant`;
}
