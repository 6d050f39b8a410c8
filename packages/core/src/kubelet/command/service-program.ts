import type { EffectiveCommand } from './effective-command.js';

/**
 * The program that the image's entrypoint is asked to run, for example `postgres`. Arguments that begin with a dash go to
 * the image's own program. Undefined when `command` replaces the entrypoint or the image is not known.
 */
export function serviceProgramOf({ words, replacesEntrypoint, image }: EffectiveCommand): string | undefined {
  const { entrypoint, command } = image?.facts ?? {};
  if (words === undefined || replacesEntrypoint || entrypoint === undefined) return undefined;
  const first = words[entrypoint.length]?.text;
  return first?.startsWith('-') ? command?.[0] : first;
}
