import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { isWithin, normalizePath } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'data-volume-at-old-path',
  scope: 'container',
  summary: 'The volume is mounted where an older version kept its data, which this version refuses',
  messages: {
    refused: ({ image, mountPath, path }: { image: string; mountPath: string; path: string }) =>
      `${image} keeps its data under ${path} and refuses to start while a volume is mounted at ${mountPath}.`,
  },
  *check({ pod, container, index }) {
    const { image, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    const directory = image?.facts.dataDirectory;
    const refused = directory?.refusedMount;
    if (image === undefined || directory === undefined || refused === undefined || replacesEntrypoint) return;
    const mount = container.volumeMounts.find(({ mountPath }) => normalizePath(mountPath) === normalizePath(refused));
    const environment = readableEnvironmentOf(pod, container, index);
    if (mount === undefined || !environment.isComplete) return;
    // The variable puts the data back under the old path; a value that cannot be read may do so too.
    const moved = directory.variable === undefined ? undefined : environment.get(directory.variable);
    if (
      moved !== undefined &&
      (moved.value === undefined || isWithin(normalizePath(moved.value), normalizePath(refused)))
    )
      return;
    yield {
      message: 'refused',
      data: { image: container.image?.text ?? '', mountPath: mount.mountPath, path: directory.path },
      at: mount.path,
      certainty: certaintyFor('certain', image, 'dataDirectory'),
      prediction: predictExit(pod, container, { exitCode: 1 }),
      related: [{ message: 'the image', at: container.at('image') }],
      fix: {
        description: `mount the volume at ${directory.path}${directory.variable === undefined ? '' : `, or set ${directory.variable} to ${refused} to keep the old layout`}; data of an older major version has to be migrated first`,
        safety: 'review',
        edits: [{ op: 'set', path: [...mount.path, 'mountPath'], value: directory.path }],
      },
    };
  },
});
