import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { effectiveUserOf } from '../../kubelet/effective-user.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'image-entrypoint-bypassed',
  scope: 'container',
  summary: '`command` replaces the entrypoint that drops root, and the server refuses to run as root',
  messages: {
    asRoot: ({ program, image }: { program: string; image: string }) =>
      `command replaces the entrypoint of ${image}, which drops root, and ${program} refuses to run as root.`,
  },
  *check({ pod, container, index }) {
    const { image, given, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    const [program] = given;
    const bypass = image?.facts.bypass;
    if (image === undefined || bypass?.asRoot !== 'refuses' || !replacesEntrypoint || program?.path === undefined)
      return;
    if (!bypass.programs.includes(program.text) || effectiveUserOf(pod, container, image)?.uid !== 0) return;
    // mysqld drops root by itself when it is told which user to become.
    if (given.some(({ text }) => /^(--user(=|$)|-u)/.test(text))) return;
    yield {
      message: 'asRoot',
      data: { program: program.text, image: container.image?.text ?? '' },
      at: program.path,
      certainty: certaintyFor('certain', image, 'bypass', 'user'),
      prediction: predictExit(pod, container, { exitCode: 1 }),
      fix: {
        description: 'write it as args, so that the entrypoint runs first',
        safety: 'review',
        edits: [
          { op: 'remove', path: container.at('command') },
          { op: 'set', path: container.at('args'), value: given.map(({ text }) => text) },
        ],
      },
    };
  },
});
