import { identifyImage } from '../../knowledge/images.js';
import { type EvidenceSource, STACKS, type Stack } from '../../knowledge/stacks.js';
import type { Container } from '../container.js';
import type { Pod } from '../pod.js';

/** What a container runs, as far as its manifest tells. */
export interface IdentifiedStack {
  readonly stack: Stack;
  /** `sure`: one telling sign or several good ones; `probable`: everything that rests on it is one step less certain. */
  readonly confidence: 'sure' | 'probable';
}

/** The scale of the weights in rules/knowledge/stacks.yaml; its schema and head comment tell the same. */
const SURE = 100;
const PROBABLE = 60;

/** An image that only shares its last name with a known one tells less: it may be a mirror, or something else. */
const LAST_NAME_SHARE = 0.6;

type Signs = Readonly<Record<EvidenceSource, readonly string[]>>;

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  STACKS.flatMap(({ evidence }) => evidence.map(({ pattern }) => [pattern, new RegExp(pattern)])),
);

/** Undefined when the signs are too weak. Equal weights go to the stack that stands first in the table. */
export function identifyStack(pod: Pod, container: Container): IdentifiedStack | undefined {
  const signs = readSigns(pod, container);
  const share = imageShare(container);
  const own = new Map(STACKS.map((stack) => [stack.id, weigh(stack, signs, share)]));
  let best: { readonly stack: Stack; readonly weight: number } | undefined;
  for (const stack of STACKS) {
    const weight = own.get(stack.id) ?? 0;
    if (weight === 0) continue;
    const total = weight + (stack.extends === undefined ? 0 : (own.get(stack.extends) ?? 0));
    if (total >= PROBABLE && total > (best?.weight ?? 0)) best = { stack, weight: total };
  }
  return best === undefined ? undefined : { stack: best.stack, confidence: best.weight >= SURE ? 'sure' : 'probable' };
}

function weigh(stack: Stack, signs: Signs, share: number): number {
  let weight = 0;
  for (const evidence of stack.evidence) {
    const pattern = PATTERNS.get(evidence.pattern);
    if (pattern === undefined || !signs[evidence.on].some((text) => pattern.test(text))) continue;
    weight += evidence.on === 'image' ? evidence.weight * share : evidence.weight;
  }
  return weight;
}

function imageShare({ image }: Container): number {
  return image !== undefined && identifyImage(image)?.match === 'lastName' ? LAST_NAME_SHARE : 1;
}

function readSigns(pod: Pod, container: Container): Signs {
  const { image, command = [], args = [], env, ports, probes } = container;
  const known = image === undefined ? undefined : identifyImage(image);
  return {
    image: known === undefined ? [] : [known.id],
    repository: image === undefined ? [] : [`${image.registry}/${image.repository}`],
    tag: image?.tag === undefined ? [] : [image.tag],
    command: [[...command, ...args].join(' ')],
    environment: env.map(({ name, value = '' }) => `${name}=${value}`),
    path: Object.values(probes).flatMap(({ handlers }) =>
      handlers.flatMap((handler) => (handler.type === 'httpGet' && handler.path !== undefined ? [handler.path] : [])),
    ),
    port: ports.flatMap(({ containerPort }) => (containerPort === undefined ? [] : [String(containerPort)])),
    metadata: [...Object.entries(pod.labels), ...Object.entries(pod.annotations)].map(
      ([name, value]) => `${name}=${value}`,
    ),
  };
}
