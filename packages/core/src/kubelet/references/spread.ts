import { SPREADERS, type Spreader } from '../../knowledge/producers.js';
import type { JsonObject } from '../../manifest/manifest.js';

/** What other controllers do to an object that bears these annotations and labels. */
export function findSpread(annotations: JsonObject, labels: JsonObject): ReadonlySet<Spreader['effect']> {
  const spread = SPREADERS.filter(({ annotation, label }) => bears(annotations, annotation) || bears(labels, label));
  return new Set(spread.map(({ effect }) => effect));
}

function bears(marks: JsonObject, prefix: string | undefined): boolean {
  return prefix !== undefined && Object.keys(marks).some((name) => name.startsWith(prefix));
}
