import type { Reference } from '../../model/references.js';
import type { Declaration } from './declaration.js';
import type { Resolution } from './resolve.js';

export interface Overwritten {
  readonly earlier: Declaration;
  readonly later: Declaration;
  /** What the earlier declaration has and the one that stays lacks: the key that is asked for, or all. */
  readonly lostKeys: readonly [string, ...string[]];
}

/**
 * Objects of one file are applied in its order, so the last declaration of a name is the one that stays. Undefined when
 * nothing is lost by that, or when several files declare the object, whose order nobody knows.
 */
export function findOverwritten({ key }: Reference, resolution: Resolution): Overwritten | undefined {
  if (resolution.outcome !== 'found' || resolution.holders.length < 2) return undefined;
  const { holders } = resolution;
  const later = holders.at(-1);
  if (later === undefined || !holders.every((one) => isBeside(one, later))) return undefined;
  for (const earlier of holders) {
    const asked = key === undefined ? [...earlier.keys] : [key];
    const [first, ...others] = asked.filter((one) => earlier.keys.has(one) && !later.keys.has(one));
    if (first !== undefined) return { earlier, later, lostKeys: [first, ...others] };
  }
  return undefined;
}

function isBeside({ origin, hasAllKeys, manifest, namespace }: Declaration, later: Declaration): boolean {
  const isReadable = origin === 'manifest' && hasAllKeys && manifest?.file !== undefined;
  return isReadable && manifest.file === later.manifest?.file && namespace === later.namespace;
}
