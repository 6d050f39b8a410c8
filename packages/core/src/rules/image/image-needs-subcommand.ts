import { type EffectiveCommand, effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'image-needs-subcommand',
  scope: 'container',
  summary: 'The program of the image prints its usage and ends unless it is told what to do',
  messages: {
    noArguments: ({ image, example }: { image: string; example: string }) =>
      `${image} prints its usage and ends unless it is given arguments such as ${example}, and it is given none.`,
  },
  *check({ pod, container, index }) {
    const command = effectiveCommandOf(pod, container, index);
    const { image } = command;
    const example = image?.facts.needsArguments ?? [];
    if (image === undefined || example.length === 0 || !isBare(command)) return;
    yield {
      message: 'noArguments',
      data: { image: container.image?.text ?? '', example: example.join(' ') },
      at: command.given[0]?.path ?? container.at('image'),
      certainty: certaintyFor('certain', image, 'needsArguments'),
      prediction: predictExit(pod, container),
      fix: {
        description: `set args: ${JSON.stringify(example)}`,
        safety: 'review',
        edits: [{ op: 'set', path: container.at('args'), value: [...example] }],
      },
    };
  },
});

/** Nothing at all, or the program alone. */
function isBare({ given, image, replacesEntrypoint }: EffectiveCommand): boolean {
  const { entrypoint = [], command = [] } = image?.facts ?? {};
  const programs = [entrypoint.at(-1), command[0]];
  const [only] = given;
  return given.length === 0 || (replacesEntrypoint && given.length === 1 && programs.includes(only?.text));
}
