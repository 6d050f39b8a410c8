import { findClosest } from '../text/closest.js';

/**
 * Words that say which copy or side of a thing is meant, not which thing: `orders-db-prod` and `orders-db` are the same database,
 * while `orders-db` is something else than `orders`.
 */
const COPY_WORD =
  /^-(?:prod|production|stage|staging|dev|develop|test|qa|svc|service|srv|server|headless|internal|api|app|backend|master|primary|leader|main|v?\d+)$/;

/**
 * The declared Service that a host name probably means: one that differs by a slip, or by a word at its end that tells
 * copies apart. Undefined when none is near.
 */
export function findNearService(host: string, services: readonly string[]): string | undefined {
  const copies = services
    .filter((service) => isCopyName(host, service))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const slips = services.filter((service) => !isOtherThing(host, service) && digitsOf(service) === digitsOf(host));
  return copies[0] ?? findClosest(host, slips);
}

/** One is the other with a further word. */
function isOtherThing(a: string, b: string): boolean {
  return a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

/** Names that differ in a number are meant to differ: `shard-1` and `shard-2`. */
function digitsOf(name: string): string {
  return name.replaceAll(/\D/g, '');
}

/** True when the two names differ by such a word alone. */
export function isCopyName(one: string, other: string): boolean {
  return isCopy(one, other) || isCopy(other, one);
}

function isCopy(longer: string, shorter: string): boolean {
  return longer.startsWith(shorter) && COPY_WORD.test(longer.slice(shorter.length));
}
