import type { Certainty } from '../../finding.js';
import type { EnvironmentConstraint } from '../../knowledge/images.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { firstStartCertainty } from '../../kubelet/data-directory.js';
import { refuses } from '../../kubelet/environment-refusal.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { secretValueOf } from '../../kubelet/secret-value.js';
import type { ContainerContext } from '../../rule.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'image-env-invalid-value',
  scope: 'container',
  summary: 'The image refuses to start with this value of a variable',
  messages: {
    refused: ({ image, name, because }: { image: string; name: string; because: string }) =>
      `${image} does not start with this ${name}: it ${because}.`,
  },
  *check(context) {
    const { pod, container, index } = context;
    const { image, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    if (image === undefined) return;
    const environment = readableEnvironmentOf(pod, container, index);
    const readValue = (name: string): string | undefined =>
      environment.get(name)?.value ?? secretValueOf(pod, container, name, index);
    const reported = new Set<string>();
    for (const constraint of image.facts.environment ?? []) {
      const variable = environment.get(constraint.name);
      if (replacesEntrypoint && constraint.whateverRuns !== true) continue;
      if (variable === undefined || reported.has(constraint.name) || !refuses(constraint, environment, readValue))
        continue;
      reported.add(constraint.name);
      const { declaredAt } = variable;
      yield {
        message: 'refused',
        data: { image: container.image?.text ?? '', name: constraint.name, because: constraint.because },
        at: variable.path,
        certainty: certaintyFor(certaintyOf(constraint, context), image, 'environment'),
        prediction: predictExit(
          pod,
          container,
          constraint.exitCode === undefined ? {} : { exitCode: constraint.exitCode },
        ),
        ...(declaredAt === undefined ? {} : { related: [{ message: 'the value', at: declaredAt }] }),
        fix: { description: proposeFix(constraint), safety: 'review' },
      };
    }
  },
});

function certaintyOf({ onFirstStart }: EnvironmentConstraint, { pod, container, index }: ContainerContext): Certainty {
  const { image, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
  const facts = image?.facts;
  // The command may be one that never starts the runtime.
  if (replacesEntrypoint) return 'likely';
  return onFirstStart === true && facts !== undefined ? firstStartCertainty(pod, container, index, facts) : 'certain';
}

function proposeFix({ name, refuses: refusal }: EnvironmentConstraint): string {
  if ('always' in refusal) return `remove ${name}`;
  if ('with' in refusal) return `remove ${name}, or what it cannot be combined with`;
  if ('without' in refusal) return `set ${refusal.without.join(' and ')} as well, or remove ${name}`;
  return `give ${name} another value`;
}
