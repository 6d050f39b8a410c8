import { certaintyFor } from '../../kubelet/image-certainty.js';
import { imageOfContainer } from '../../kubelet/image-of-container.js';
import { predictStatus } from '../../kubelet/prediction.js';
import { isWindowsPod, securitySettingOf } from '../../kubelet/security-context.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'run-as-non-root-image-is-root',
  scope: 'container',
  summary: 'The image runs as root while runAsNonRoot is true, so the container is never created',
  messages: {
    root: ({ image }: { image: string }) =>
      `${image} runs as root and no runAsUser says otherwise, so the kubelet refuses to create it while runAsNonRoot is true.`,
  },
  *check({ pod, container }) {
    const nonRoot = securitySettingOf(pod, container, 'runAsNonRoot');
    if (nonRoot?.value !== true || securitySettingOf(pod, container, 'runAsUser') !== undefined) return;
    const known = imageOfContainer(pod, container);
    if (known?.facts.user !== 0 || isWindowsPod(pod)) return;
    const { uid } = known.facts;
    yield {
      message: 'root',
      data: { image: container.image?.text ?? '' },
      at: nonRoot.path,
      certainty: certaintyFor('certain', known, 'user'),
      prediction: predictStatus(
        container,
        'CreateContainerConfigError',
        'container has runAsNonRoot and image will run as root',
      ),
      related: [{ message: 'the image', at: container.at('image') }],
      fix: {
        description:
          uid === undefined || uid === 0
            ? 'set runAsUser to a uid that the image can run as, or use a variant of it that does not run as root'
            : `set runAsUser: ${uid}, the uid that this image is built for, and fsGroup: ${uid} for its volumes`,
        safety: 'review',
      },
    };
  },
});
