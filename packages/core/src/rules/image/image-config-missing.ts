import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { hidesFile } from '../../kubelet/hidden-file.js';
import { findMountOf, hasMountBelow } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { defineRule } from '../../rule.js';

interface Wording {
  readonly image: string;
  readonly file: string;
}

export default defineRule({
  id: 'image-config-missing',
  scope: 'container',
  summary: 'The image has no configuration of its own, and none is mounted',
  messages: {
    notMounted: ({ image, file }: Wording) =>
      `${image} does not start without ${file}, which the image does not have and no volume brings.`,
    notInVolume: ({ image, file }: Wording) =>
      `${image} does not start without ${file}, which the volume that is mounted there does not hold.`,
  },
  *check({ pod, container, index }) {
    const { image, given } = effectiveCommandOf(pod, container, index);
    const file = image?.facts.configFile;
    // A private image of the same name was most likely built to hold its configuration.
    if (image === undefined || file === undefined || image.match !== 'exact' || given.length > 0) return;
    if (container.role === 'init' || container.raw.lifecycle !== undefined) return;
    const mount = findMountOf(container, file);
    if (mount === undefined ? hasMountBelow(container, file) : !hidesFile(pod, container, index, mount, file)) return;
    const environment = readableEnvironmentOf(pod, container, index);
    if (!environment.isComplete || environment.variables.some(({ name }) => name.includes('CONFIG'))) return;
    yield {
      message: mount === undefined ? 'notMounted' : 'notInVolume',
      data: { image: container.image?.text ?? '', file },
      at: mount?.path ?? container.at('image'),
      certainty: 'certain',
      prediction: predictExit(pod, container),
      fix: { description: `mount a ConfigMap that holds the file at ${file}`, safety: 'review' },
    };
  },
});
