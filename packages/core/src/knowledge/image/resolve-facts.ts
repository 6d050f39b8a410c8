import { isVersionAtLeast, parseTableVersion } from './read-version.js';
import type { ImageEntry, ImageFacts, ImageVariant, ImageVersion } from './types.js';

interface ResolvedFacts {
  readonly facts: ImageFacts;
  readonly assumed: readonly (keyof ImageFacts)[];
}

/**
 * The facts of the entry with those of every variant that holds laid over them. Where the version is unknown it is
 * taken to be the newest, and the facts that another version would change are named in `assumed`.
 */
export function resolveFacts(
  entry: ImageEntry,
  version: ImageVersion | undefined,
  tag: string | undefined,
): ResolvedFacts {
  const assumed = new Set<keyof ImageFacts>();
  let facts = entry.facts;
  for (const variant of entry.variants ?? []) {
    if (!hasTagWord(variant, tag)) continue;
    const holds = isWithin(variant, version);
    if (holds === 'unknown') for (const name of namesOf(variant.facts)) assumed.add(name);
    if (holds === 'yes' || (holds === 'unknown' && variant.when.until === undefined))
      facts = { ...facts, ...variant.facts };
  }
  return { facts, assumed: [...assumed] };
}

function hasTagWord(variant: ImageVariant, tag: string | undefined): boolean {
  const { tag: pattern } = variant.when;
  return pattern === undefined || new RegExp(pattern).test(tag ?? 'latest');
}

function isWithin(
  { when: { since, until } }: ImageVariant,
  version: ImageVersion | undefined,
): 'yes' | 'no' | 'unknown' {
  if (since === undefined && until === undefined) return 'yes';
  if (version === undefined) return 'unknown';
  const reached = since === undefined ? true : isVersionAtLeast(version, parseTableVersion(since));
  const passed = until === undefined ? false : isVersionAtLeast(version, parseTableVersion(until));
  if (reached === false || passed === true) return 'no';
  return reached === undefined || passed === undefined ? 'unknown' : 'yes';
}

function namesOf(facts: ImageFacts): readonly (keyof ImageFacts)[] {
  return Object.keys(facts) as (keyof ImageFacts)[];
}
