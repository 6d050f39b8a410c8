import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictExit } from '../../kubelet/prediction.js';
import { isMeantToKeepRunning } from '../../kubelet/restart-policy.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';

/** Works with every `tail`, old BusyBox ones included, which refuse `sleep infinity`. */
const KEEP_ALIVE = ['tail', '-f', '/dev/null'];

export default defineRule({
  id: 'image-exits-immediately',
  scope: 'container',
  summary: 'The image has nothing to run for long and the manifest gives it no command',
  messages: {
    shell: ({ image, program }: { image: string; program: string }) =>
      `${image} runs ${program}, which ends at once because nobody types into it, and the manifest gives it no command.`,
    tool: ({ image }: { image: string }) =>
      `${image} is a command-line tool, which ends at once when the manifest gives it no arguments.`,
  },
  *check({ pod, container, index }) {
    const { given, image } = effectiveCommandOf(pod, container, index);
    const { endsAtOnce, endsWith, command } = image?.facts ?? {};
    if (image === undefined || endsAtOnce === undefined || given.length > 0) return;
    if (!isMeantToKeepRunning(pod, container) || hasMalformedCommand(container)) return;
    const isInteractive = endsAtOnce !== 'tool';
    // A terminal or an open standard input keeps an interpreter waiting for ever.
    if (isInteractive && (container.stdin || container.tty)) return;
    const name = container.image?.text ?? '';
    yield {
      ...(isInteractive
        ? { message: 'shell', data: { image: name, program: command?.[0] ?? 'an interpreter' } }
        : { message: 'tool', data: { image: name } }),
      at: container.at('image'),
      certainty: certaintyFor(isInteractive ? 'certain' : 'likely', image, 'endsAtOnce'),
      prediction: predictExit(pod, container, endsWith === undefined ? {} : { exitCode: endsWith }),
      fix: {
        description:
          'give it the program that it shall run, or make it a Job; to keep it waiting for you, use `tail -f /dev/null`',
        safety: 'review',
        edits: isInteractive ? [{ op: 'set', path: container.at('command'), value: KEEP_ALIVE }] : [],
      },
    };
  },
});

/** A text in place of a list is refused; what it would have run is not the image's own command. */
function hasMalformedCommand({ raw }: Container): boolean {
  return typeof raw['command'] === 'string' || typeof raw['args'] === 'string';
}
