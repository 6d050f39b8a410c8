import type { FieldPath } from '../../manifest/field-path.js';
import { printable } from '../../manifest/printable.js';
import type { Reference } from '../../model/references.js';
import { describeObject } from './describe.js';
import type { PlainEvidence } from './misses.js';

/** A proposal for the person who knows which side is wrong; never to be applied unasked. */
export interface Suggestion {
  readonly description: string;
  readonly safety: 'review';
  readonly edits: readonly { readonly op: 'set'; readonly path: FieldPath; readonly value: string | boolean }[];
}

/** Corrects the name where the set shows which one was meant, else says what to add. */
export function suggestName(reference: Reference, evidence: PlainEvidence): Suggestion {
  if (evidence.type === 'near-name') {
    const { name } = evidence.declaration;
    return {
      description: `ask for ${printable(name)}`,
      safety: 'review',
      edits: editOf(reference, reference.path, name),
    };
  }
  const object = describeObject(reference);
  if (evidence.type === 'other-kind') {
    const { kind } = evidence.declaration;
    return { description: `read it from the ${kind}, or declare ${object}`, safety: 'review', edits: [] };
  }
  if (evidence.type === 'elsewhere') {
    return { description: `apply ${object} together with this workload`, safety: 'review', edits: [] };
  }
  const description = `declare ${object}; when it is made elsewhere, list it under \`external\` in the configuration, or set \`optional: true\` where the program can do without`;
  return { description, safety: 'review', edits: [] };
}

/** To be spread into a report: corrects a name where a near one exists. */
export function suggestOther(path: FieldPath, nearest: string | undefined): { readonly fix?: Suggestion } {
  if (nearest === undefined) return {};
  const description = `ask for ${printable(nearest)}`;
  return { fix: { description, safety: 'review', edits: [{ op: 'set', path, value: nearest }] } };
}

/** Corrects the key where a near one exists, else names those that there are. */
export function suggestKey(reference: Reference, nearestKey: string | undefined): Suggestion | undefined {
  if (nearestKey === undefined) return undefined;
  const description = `ask for the key ${printable(nearestKey)}`;
  return { description, safety: 'review', edits: editOf(reference, reference.keyPath ?? reference.path, nearestKey) };
}

/** What a patch brings is corrected in the patch, which no edit of the manifest can do. */
function editOf({ patchedBy }: Reference, path: FieldPath, value: string): Suggestion['edits'] {
  return patchedBy === undefined ? [{ op: 'set', path, value }] : [];
}
