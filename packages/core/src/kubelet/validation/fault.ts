import type { Fix, JsonValue } from '../../finding.js';
import type { FieldPath } from '../../manifest/field-path.js';

/** Something for which the API server refuses an object. */
export interface Fault {
  /** A clause: `two volumes are called data`. */
  readonly because: string;
  readonly at: FieldPath;
  /** What the API server answers, without the field's path. */
  readonly answer: string;
  readonly fix?: FaultFix;
}

interface FaultFix {
  readonly description: string;
  readonly safety: Fix['safety'];
  readonly edits: readonly FaultEdit[];
}

type FaultEdit =
  | { readonly op: 'set'; readonly path: FieldPath; readonly value: JsonValue }
  | { readonly op: 'remove'; readonly path: FieldPath };

/** Text that a later step replaces is not what the API server gets. */
export function isPlaceholder(text: string): boolean {
  return /[${}<>%]/.test(text);
}

/** The items whose name an earlier one has already. */
export function findRepeated<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string | undefined,
): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const name = nameOf(item);
    if (name === undefined || name === '' || isPlaceholder(name)) return false;
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated;
  });
}
