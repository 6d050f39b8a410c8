import type { Container } from '../model/container.js';
import type { Pod } from '../model/pod.js';
import type { EffectiveCommand } from './command/effective-command.js';
import { findMountOf, findVolume, hasMountBelow, normalizePath } from './mounts.js';

/**
 * Those of the folders that the service of an image writes to and that stay the image's own: no writable volume covers
 * them. None when something else than the service runs, or when its configuration may name other folders.
 */
export function foldersLeftToImage(
  pod: Pod,
  container: Container,
  command: EffectiveCommand,
  folders: readonly string[],
): readonly string[] {
  if (!runsService(command) || hasOwnConfiguration(command, container)) return [];
  return folders.filter((path) => !isCovered(pod, container, path));
}

function isCovered(pod: Pod, container: Container, path: string): boolean {
  if (hasMountBelow(container, path)) return true;
  const mount = findMountOf(container, path);
  if (mount === undefined) return false;
  return !mount.readOnly && findVolume(pod, mount.name)?.kind !== 'files';
}

/** A command that replaces the entrypoint by something else than the service may write nothing at all. */
function runsService({ replacesEntrypoint, given, image }: EffectiveCommand): boolean {
  if (!replacesEntrypoint) return true;
  const program = given[0]?.text.split('/').at(-1);
  return image?.facts.bypass?.programs.some((known) => known.split('/').at(-1) === program) ?? false;
}

/** Options on the command line, or a main configuration file of one's own, may move the folders. */
function hasOwnConfiguration({ image, given }: EffectiveCommand, { volumeMounts }: Container): boolean {
  if (image === undefined || given.some(({ text }) => /\bpid\b|--?(?:pid|socket|tmpdir|logsdir)/.test(text)))
    return true;
  const folder = `/etc/${image.id.split('-')[0]}`;
  return volumeMounts.some(
    ({ mountPath }) => normalizePath(mountPath) === folder || normalizePath(mountPath) === `${folder}/nginx.conf`,
  );
}
