import { findNodeOption } from '../../knowledge/node-options.js';

/** An option with which Node.js does not start. */
export interface RefusedNodeOption {
  /** As written. */
  readonly option: string;
  /** `number`: something else than a whole number follows `=`; `environment`: NODE_OPTIONS may not hold it. */
  readonly why: 'number' | 'environment';
}

/** Options end where a shell's word does. */
const OPTION = /(?<![^\s"'=;&|(])(--[a-z][\w-]*)(?:=([^\s"';&|)]*))?/g;

/**
 * The first option of a text that Node.js refuses. A value that a variable will fill in is not judged.
 * Source: node and V8 themselves, `NODE_OPTIONS=… node`, releases 20 and 24 (tried 2026-11-23).
 */
export function findRefusedNodeOption(
  text: string,
  { isEnvironment }: { readonly isEnvironment: boolean },
): RefusedNodeOption | undefined {
  for (const [option, name = '', value] of text.matchAll(OPTION)) {
    const known = findNodeOption(name);
    if (known === undefined || value?.includes('$')) continue;
    if (known.notInEnvironment === true && isEnvironment) return { option, why: 'environment' };
    if (known.takes === 'number' && !/^-?\d*$/.test(value ?? '?')) return { option, why: 'number' };
  }
  return undefined;
}
