import type { ImageFacts } from '../../knowledge/images.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { isWithin, normalizePath } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import { foldersLeftToImage } from '../../kubelet/service-folders.js';
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
    if (image === undefined) return;
    const paths = foldersLeftToImage(pod, container, command, pathsToWrite(image.facts));
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
