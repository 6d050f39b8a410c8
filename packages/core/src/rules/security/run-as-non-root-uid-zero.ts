import { predictStatus } from '../../kubelet/prediction.js';
import { isWindowsPod, securitySettingOf } from '../../kubelet/security-context.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'run-as-non-root-uid-zero',
  scope: 'container',
  summary: 'A container that is told to run as uid 0 while runAsNonRoot is true is never created',
  messages: {
    contradiction: ({ container }: { container: string }) =>
      `Container ${container} is told to run as uid 0 while runAsNonRoot is true, so the kubelet refuses to create it.`,
  },
  *check({ pod, container }) {
    const user = securitySettingOf(pod, container, 'runAsUser');
    const nonRoot = securitySettingOf(pod, container, 'runAsNonRoot');
    if (user?.value !== 0 || nonRoot?.value !== true || isWindowsPod(pod)) return;
    yield {
      message: 'contradiction',
      data: { container: container.name },
      at: user.path,
      certainty: 'certain',
      prediction: predictStatus(
        container,
        'CreateContainerConfigError',
        "container's runAsUser breaks non-root policy",
      ),
      related: [{ message: 'runAsNonRoot is true here', at: nonRoot.path }],
      fix: {
        description:
          'set runAsUser to the uid that the image is built for, or set runAsNonRoot: false if it needs root',
        safety: 'review',
      },
    };
  },
});
