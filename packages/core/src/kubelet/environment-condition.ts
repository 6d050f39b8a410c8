import type { ReadableEnvironment } from './readable-environment.js';

export type Answer = 'yes' | 'no' | 'unknown';

/**
 * Whether a condition of the image tables holds: `NAME` (set and not empty), `NAME=a|b` (has one of these values), and
 * several of them joined by `+`, which must all hold. `unknown` when a value decides that cannot be read.
 */
export function environmentHolds(condition: string, environment: ReadableEnvironment): Answer {
  const answers = condition.split('+').map((part) => partHolds(part, environment));
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

function partHolds(part: string, environment: ReadableEnvironment): Answer {
  const equals = part.indexOf('=');
  const name = equals === -1 ? part : part.slice(0, equals);
  const variable = environment.get(name);
  if (variable === undefined) return environment.isComplete ? 'no' : 'unknown';
  if (equals !== -1) {
    if (variable.value === undefined) return 'unknown';
    return part
      .slice(equals + 1)
      .split('|')
      .includes(variable.value)
      ? 'yes'
      : 'no';
  }
  // A value that cannot be read counts as set.
  return variable.value === '' ? 'no' : 'yes';
}
