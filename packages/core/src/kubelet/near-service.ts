import { findClosest } from '../text/closest.js';

/**
 * The declared Service that a host name probably means: one that differs by a slip, or by a part more or less at its
 * end (`orders-db-prod` and `orders-db`). Undefined when none is near.
 */
export function findNearService(host: string, services: readonly string[]): string | undefined {
  const extended = services
    .filter((service) => host.startsWith(`${service}-`) || service.startsWith(`${host}-`))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return extended[0] ?? findClosest(host, services);
}
