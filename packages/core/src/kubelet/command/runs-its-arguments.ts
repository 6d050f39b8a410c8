import type { KnownImage } from '../../knowledge/images.js';

/**
 * Whether the image executes its arguments: it has no entrypoint, or one of the usual scripts that prepare something and
 * end in `exec "$@"`.
 */
export function runsItsArguments({ facts }: KnownImage): boolean {
  const last = facts.entrypoint?.at(-1);
  return (
    facts.entrypoint !== undefined && (last === undefined || /entrypoint(\.sh)?$|^docker-php-entrypoint$/.test(last))
  );
}
