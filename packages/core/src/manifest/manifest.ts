import type { Location } from '../finding.js';
import type { FieldPath } from './field-path.js';

/** Any JSON object; its shape is unknown until it was looked at. */
export type JsonObject = { readonly [key: string]: unknown };

/** One Kubernetes object, with the means to locate its fields when it came from text. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  /** Empty when the object has `generateName` alone or no name. */
  readonly name: string;
  readonly namespace?: string;
  /** The file as the caller named it; absent for plain objects. */
  readonly file?: string;
  /**
   * The whole object; not to be changed. Objects that came from text are held in a compact form and may be read anew at
   * each call, so call it once and keep what you need: that is what keeps 100 MB of manifests within a few hundred MB.
   */
  readonly toObject: () => JsonObject;
  /**
   * Where a field stands. The key is located for maps and lists, the value for scalars; a missing field is located at
   * its nearest existing parent. Undefined for plain objects.
   */
  readonly locate: (path: FieldPath) => Location | undefined;
}

/** A comment of the form `# crashlint-ignore <rule>[(<container>)]: <reason>`, as found in the text. */
export interface IgnoreComment {
  readonly file: string;
  /** The line that the comment stands on, 1-based. */
  readonly line: number;
  readonly column: number;
  /** The line that it speaks of: its own when code stands before it, else the next line that holds code. */
  readonly target: number;
  /** The text after `crashlint-ignore`, trimmed. */
  readonly text: string;
}
