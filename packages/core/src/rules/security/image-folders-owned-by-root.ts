import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictExit } from '../../kubelet/prediction.js';
import { securitySettingOf } from '../../kubelet/security-context.js';
import { foldersLeftToImage } from '../../kubelet/service-folders.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'image-folders-owned-by-root',
  scope: 'container',
  summary: 'The image writes to folders that belong to root in it, but is run as another user',
  messages: {
    notRoot: ({ image, paths, uid }: { image: string; paths: string; uid: number }) =>
      `${image} has to write to ${paths} when it starts, which belong to root in the image, and it runs as uid ${uid}.`,
  },
  *check({ pod, container, index }) {
    const user = securitySettingOf(pod, container, 'runAsUser');
    const command = effectiveCommandOf(pod, container, index);
    const { image } = command;
    if (image === undefined || user === undefined || user.value === 0) return;
    const paths = foldersLeftToImage(pod, container, command, image.facts.rootFolders ?? []);
    // With a read-only root file system the folders are no matter of ownership any more.
    if (paths.length === 0 || container.securityContext.readOnlyRootFilesystem === true) return;
    yield {
      message: 'notRoot',
      data: { image: container.image?.text ?? '', paths: paths.join(' and '), uid: user.value },
      at: user.path,
      certainty: certaintyFor('certain', image, 'rootFolders'),
      prediction: predictExit(pod, container, { exitCode: 1, reason: 'Permission denied' }),
      related: [{ message: 'the image', at: container.at('image') }],
      fix: {
        description: `use a build of the image for ordinary users, or mount an emptyDir at ${paths.join(' and at ')}`,
        safety: 'review',
      },
    };
  },
});
