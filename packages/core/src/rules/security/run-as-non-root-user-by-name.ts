import { certaintyFor } from '../../kubelet/image-certainty.js';
import { imageOfContainer } from '../../kubelet/image-of-container.js';
import { predictStatus } from '../../kubelet/prediction.js';
import { isWindowsPod, securitySettingOf } from '../../kubelet/security-context.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'run-as-non-root-user-by-name',
  scope: 'container',
  summary: 'The image names its user, which the kubelet cannot check against runAsNonRoot',
  messages: {
    named: ({ image, user }: { image: string; user: string }) =>
      `${image} runs as the user ${user}, given by name, so the kubelet cannot tell that it is not root and refuses to create it while runAsNonRoot is true.`,
  },
  *check({ pod, container }) {
    const nonRoot = securitySettingOf(pod, container, 'runAsNonRoot');
    if (nonRoot?.value !== true || securitySettingOf(pod, container, 'runAsUser') !== undefined) return;
    const known = imageOfContainer(pod, container);
    const user = known?.facts.user;
    if (known === undefined || typeof user !== 'string' || isWindowsPod(pod)) return;
    const { uid } = known.facts;
    yield {
      message: 'named',
      data: { image: container.image?.text ?? '', user },
      at: nonRoot.path,
      certainty: certaintyFor('certain', known, 'user'),
      prediction: predictStatus(
        container,
        'CreateContainerConfigError',
        `container has runAsNonRoot and image has non-numeric user (${user}), cannot verify user is non-root`,
      ),
      related: [{ message: 'the image', at: container.at('image') }],
      fix: {
        description: `set runAsUser: ${uid ?? 'the uid of that user'} beside runAsNonRoot`,
        safety: 'review',
        ...(uid === undefined
          ? {}
          : { edits: [{ op: 'set', path: [...nonRoot.path.slice(0, -1), 'runAsUser'], value: uid }] }),
      },
    };
  },
});
