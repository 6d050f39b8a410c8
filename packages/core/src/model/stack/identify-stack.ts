import { identifyImage, type KnownImage } from '../../knowledge/images.js';
import { type EvidenceSource, STACKS, type Stack } from '../../knowledge/stacks.js';
import type { Container } from '../container.js';
import type { Pod } from '../pod.js';

/** What a container runs, as far as its manifest tells. */
export interface IdentifiedStack {
  readonly stack: Stack;
  /** `sure`: one telling sign or several good ones; `probable`: everything that rests on it is one step less certain. */
  readonly confidence: 'sure' | 'probable';
}

/** The scale of the weights in rules/knowledge/stacks.yaml; its head comment tells the same. */
const SURE = 100;
const PROBABLE = 60;

/** An image that only shares its last name with a known one tells less: it may be a mirror, or something else. */
const LAST_NAME_SHARE = 0.6;

/** Undefined when the signs are too weak. Equal weights go to the stack that stands first in the table. */
export function identifyStack(pod: Pod, container: Container): IdentifiedStack | undefined {
  const own = weighSigns(pod, container);
  let best: { readonly stack: Stack; readonly weight: number } | undefined;
  for (const stack of STACKS) {
    const weight = own.get(stack.id);
    if (weight === undefined) continue;
    const total = weight + (stack.extends === undefined ? 0 : (own.get(stack.extends) ?? 0));
    if (total >= PROBABLE && total > (best?.weight ?? 0)) best = { stack, weight: total };
  }
  return best === undefined ? undefined : { stack: best.stack, confidence: best.weight >= SURE ? 'sure' : 'probable' };
}

interface SourceEvidence {
  readonly source: EvidenceSource;
  /** Matches whatever any of the signs matches: most texts match none, and are done with one look. */
  readonly any: RegExp;
  readonly signs: readonly { readonly stack: string; readonly pattern: RegExp; readonly weight: number }[];
}

const EVIDENCE: readonly SourceEvidence[] = groupBySource();

function groupBySource(): readonly SourceEvidence[] {
  const all = STACKS.flatMap(({ id, evidence }) => evidence.map((one) => ({ ...one, stack: id })));
  return [...new Set(all.map(({ on }) => on))].map((source) => {
    const ofSource = all.filter(({ on }) => on === source);
    return {
      source,
      any: new RegExp(ofSource.map(({ pattern }) => `(?:${pattern})`).join('|')),
      signs: ofSource.map(({ stack, pattern, weight }) => ({ stack, pattern: new RegExp(pattern), weight })),
    };
  });
}

/** The weight of its own signs for each stack that has any. */
function weighSigns(pod: Pod, container: Container): ReadonlyMap<string, number> {
  const image = container.image === undefined ? undefined : identifyImage(container.image);
  const weights = new Map<string, number>();
  for (const { source, any, signs } of EVIDENCE) {
    const texts = readSource(source, pod, container, image).filter((text) => any.test(text));
    if (texts.length === 0) continue;
    const share = source === 'image' && image?.match === 'lastName' ? LAST_NAME_SHARE : 1;
    for (const { stack, pattern, weight } of signs) {
      if (texts.some((text) => pattern.test(text))) weights.set(stack, (weights.get(stack) ?? 0) + weight * share);
    }
  }
  return weights;
}

function readSource(
  source: EvidenceSource,
  pod: Pod,
  container: Container,
  known: KnownImage | undefined,
): readonly string[] {
  const { image, command = [], args = [], env, ports, probes } = container;
  switch (source) {
    case 'image':
      return known === undefined ? [] : [known.id];
    case 'repository':
      return image === undefined ? [] : [`${image.registry}/${image.repository}`];
    case 'tag':
      return image?.tag === undefined ? [] : [image.tag];
    case 'command':
      return [[...command, ...args].join(' ')];
    case 'environment':
      return env.map(({ name, value = '' }) => `${name}=${value}`);
    case 'path':
      return Object.values(probes).flatMap(({ handlers }) =>
        handlers.flatMap((handler) => (handler.type === 'httpGet' ? (handler.path ?? []) : [])),
      );
    case 'port':
      return ports.flatMap(({ containerPort }) => (containerPort === undefined ? [] : [String(containerPort)]));
    case 'metadata':
      return [pod.labels, pod.annotations].flatMap((map) =>
        Object.entries(map).map(([name, value]) => `${name}=${value}`),
      );
  }
}
