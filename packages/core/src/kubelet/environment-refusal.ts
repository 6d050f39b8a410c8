import type { EnvironmentConstraint, Refusal } from '../knowledge/images.js';
import { environmentHolds } from './environment-condition.js';
import type { ReadableEnvironment } from './readable-environment.js';

/** Whether an image refuses a variable of this environment. `valueNamed` may see Secrets; what cannot be read is no refusal. */
export function refuses(
  { name, refuses: refusal, when, unless }: EnvironmentConstraint,
  environment: ReadableEnvironment,
  valueNamed: (name: string) => string | undefined,
): boolean {
  if (environmentHolds(name, environment) !== 'yes') return false;
  if (when !== undefined && environmentHolds(when, environment) !== 'yes') return false;
  if (unless !== undefined && environmentHolds(unless, environment) !== 'no') return false;
  if ('always' in refusal) return true;
  if ('without' in refusal) return refusal.without.some((other) => environmentHolds(other, environment) === 'no');
  if ('with' in refusal) return refusal.with.some((other) => environmentHolds(other, environment) === 'yes');
  const value = valueNamed(name);
  return value !== undefined && value !== '' && refusesValue(refusal, value);
}

function refusesValue(
  refusal: Exclude<Refusal, { always: true } | { without: unknown } | { with: unknown }>,
  value: string,
): boolean {
  if ('values' in refusal) return refusal.values.includes(value);
  if ('shorterThan' in refusal) return value.length < refusal.shorterThan;
  if ('fewerClassesThan' in refusal) return countClasses(value) < refusal.fewerClassesThan;
  return !new RegExp(`^(?:${refusal.notMatching})$`, 's').test(value);
}

/** Upper case, lower case, digits, and everything else. */
function countClasses(value: string): number {
  return [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((pattern) => pattern.test(value)).length;
}
