import type { Certainty } from '../finding.js';
import type { KnownImage } from '../knowledge/images.js';

const ONE_STEP_LESS: Readonly<Record<Certainty, Certainty>> = {
  certain: 'likely',
  likely: 'possible',
  possible: 'possible',
};

/**
 * The certainty of a conclusion that rests on facts about an image: one step less for an image that only shares its
 * last name with a known one (`possible` where the pod contradicts it), and one step less for a fact that other versions change while the version is unknown.
 */
export function certaintyFor(
  certainty: Certainty,
  image: KnownImage,
  ...facts: (keyof KnownImage['facts'])[]
): Certainty {
  if (image.isDoubted) return 'possible';
  const named = image.match === 'lastName' ? ONE_STEP_LESS[certainty] : certainty;
  return facts.some((fact) => image.assumed.includes(fact)) ? ONE_STEP_LESS[named] : named;
}
