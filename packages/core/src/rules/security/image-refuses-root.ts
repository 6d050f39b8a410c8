import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictExit } from '../../kubelet/prediction.js';
import { securitySettingOf } from '../../kubelet/security-context.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'image-refuses-root',
  scope: 'container',
  summary: 'The image ends at once when it is run as root',
  messages: {
    root: ({ image }: { image: string }) => `${image} refuses to run as root, and runAsUser is 0.`,
  },
  *check({ pod, container, index }) {
    const user = securitySettingOf(pod, container, 'runAsUser');
    const { image, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    if (user?.value !== 0 || image?.facts.refusesRoot !== true || replacesEntrypoint) return;
    const { uid } = image.facts;
    yield {
      message: 'root',
      data: { image: container.image?.text ?? '' },
      at: user.path,
      certainty: certaintyFor('certain', image, 'refusesRoot'),
      prediction: predictExit(pod, container, { exitCode: 1 }),
      related: [{ message: 'the image', at: container.at('image') }],
      fix: {
        description: `set runAsUser: ${uid ?? "to the image's own uid"}, and fsGroup: 0 or ${uid ?? 'the same'} where its volumes belong to root`,
        safety: 'review',
        ...(uid === undefined ? {} : { edits: [{ op: 'set', path: user.path, value: uid }] }),
      },
    };
  },
});
