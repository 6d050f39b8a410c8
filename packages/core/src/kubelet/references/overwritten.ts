import type { Reference } from '../../model/references.js';
import type { Declaration } from './declaration.js';
import type { Resolution } from './resolve.js';

export interface Overwritten {
  readonly earlier: Declaration;
  readonly later: Declaration;
}

/**
 * Objects of one file are applied in its order, so the last declaration of a name is the one that stays. Undefined when
 * the key is in that one too, or when several files declare the object, whose order nobody knows.
 */
export function findOverwritten({ key }: Reference, resolution: Resolution): Overwritten | undefined {
  if (key === undefined || resolution.outcome !== 'found' || resolution.holders.length < 2) return undefined;
  const { holders } = resolution;
  const [first] = holders;
  const later = holders.at(-1);
  const earlier = holders.find(({ keys }) => keys.has(key));
  if (first === undefined || later === undefined || earlier === undefined) return undefined;
  const isOneFile = holders.every(
    ({ manifest, origin, namespace, hasAllKeys }) =>
      origin === 'manifest' && hasAllKeys && manifest?.file === first.manifest?.file && namespace === first.namespace,
  );
  return isOneFile && first.manifest?.file !== undefined && !later.keys.has(key) ? { earlier, later } : undefined;
}
