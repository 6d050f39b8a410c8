import type { Resource } from '../finding.js';
import type { FieldPath } from '../manifest/field-path.js';
import { isObject } from '../model/read.js';

/**
 * Names a fault by what a person would call the same fault: rule, object, and field, with list items by their name
 * instead of their place. Lines, files and the order of containers do not enter.
 *
 * @param root the object that `path` leads into
 */
export function fingerprintOf(rule: string, resource: Resource, root: unknown, path: FieldPath): string {
  const owner = [resource.kind, resource.namespace ?? '', resource.name].join('/');
  return `${rule}:${owner}:${namedPath(root, path)}`;
}

/** Tells apart findings that would share a fingerprint, by their order: `…`, `…#2`, `…#3`. */
export function createFingerprintCounter(): (fingerprint: string) => string {
  const seen = new Map<string, number>();
  return (fingerprint) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}#${count}`;
  };
}

function namedPath(root: unknown, path: FieldPath): string {
  let value: unknown = root;
  const segments = path.map((segment) => {
    value =
      typeof segment === 'number'
        ? Array.isArray(value)
          ? value[segment]
          : undefined
        : isObject(value)
          ? value[segment]
          : undefined;
    if (typeof segment === 'string') return segment;
    const name = isObject(value) ? value.name : undefined;
    return typeof name === 'string' && name !== '' ? name : String(segment);
  });
  return segments.join('.');
}
