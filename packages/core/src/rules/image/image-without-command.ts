import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictStatus } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'image-without-command',
  scope: 'container',
  summary: 'Neither the image nor the manifest says what to run, so the container is never created',
  messages: {
    nothing: ({ image }: { image: string }) =>
      `${image} has neither an entrypoint nor a command, and the manifest names none, so there is nothing to run.`,
  },
  *check({ pod, container, index }) {
    const { given, image } = effectiveCommandOf(pod, container, index);
    if (image === undefined || given.length > 0) return;
    if (image.facts.entrypoint?.length !== 0 || image.facts.command?.length !== 0) return;
    yield {
      message: 'nothing',
      data: { image: container.image?.text ?? '' },
      at: container.at('image'),
      certainty: certaintyFor('certain', image, 'entrypoint', 'command'),
      prediction: predictStatus(container, 'CreateContainerError', 'no command specified'),
      fix: {
        description: 'use the image that was built on this one, or say with command what it shall run',
        safety: 'review',
      },
    };
  },
});
