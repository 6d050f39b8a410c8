/** How many manifests the engine has each rule judge in turn. */
export const MANIFESTS_AT_ONCE = 32;

/** What was computed for a key lately, or is computed now. */
export type Recent<Key, Value> = (key: Key, compute: () => Value) => Value;

/**
 * Keeps what several rules ask about the same manifests, and forgets it when they are done: see {@link MANIFESTS_AT_ONCE}.
 * Use it through `index.derive`.
 *
 * @param most how many are kept
 */
export function createRecent<Key, Value>(most = 2 * MANIFESTS_AT_ONCE): Recent<Key, Value> {
  // A Map keeps the order of insertion.
  const known = new Map<Key, Value>();
  return (key, compute) => {
    if (known.has(key)) return known.get(key) as Value;
    const value = compute();
    known.set(key, value);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return value;
  };
}
