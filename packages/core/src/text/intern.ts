/** Gives one copy for all equal texts. */
export type Intern = (text: string) => string;

/** More different ones are hardly repeated. */
const MOST_TEXTS = 20_000;

/**
 * The first of equal texts, so that what a thousand objects have in common is kept once.
 *
 * @param copy makes what is kept of a new text
 */
export function createIntern(copy: (text: string) => string): Intern {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first !== undefined) return first;
    const kept = copy(text);
    if (known.size < MOST_TEXTS) known.set(kept, kept);
    return kept;
  };
}
