import type { ImageFacts } from '../../knowledge/images.js';
import { type EffectiveCommand, effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { findMountOf, findVolume, hasMountBelow, isWithin, normalizePath } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'read-only-root-filesystem',
  scope: 'container',
  summary: 'The image writes to folders that readOnlyRootFilesystem makes read-only',
  messages: {
    unwritable: ({ image, paths }: { image: string; paths: string }) =>
      `${image} has to write to ${paths} when it starts, and readOnlyRootFilesystem forbids it.`,
  },
  *check({ pod, container, index }) {
    if (container.securityContext.readOnlyRootFilesystem !== true) return;
    const command = effectiveCommandOf(pod, container, index);
    const { image } = command;
    if (image === undefined || !runsService(command) || hasOwnConfiguration(command, container)) return;
    const paths = pathsToWrite(image.facts).filter((path) => !isCovered(pod, container, path));
    if (paths.length === 0) return;
    yield {
      message: 'unwritable',
      data: { image: container.image?.text ?? '', paths: paths.join(' and ') },
      at: container.at('securityContext', 'readOnlyRootFilesystem'),
      certainty: certaintyFor('certain', image, 'mustWrite'),
      prediction: predictExit(pod, container, { exitCode: 1, reason: 'Read-only file system' }),
      related: [{ message: 'the image', at: container.at('image') }],
      fix: { description: `mount an emptyDir at ${paths.join(' and at ')}`, safety: 'review' },
    };
  },
});

/** Runtimes disagree about the image's own VOLUME folders, so nothing is said about them. */
function pathsToWrite({ mustWrite = [], volumes = [] }: ImageFacts): readonly string[] {
  return mustWrite.filter((path) => !volumes.some((volume) => isWithin(normalizePath(path), normalizePath(volume))));
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
