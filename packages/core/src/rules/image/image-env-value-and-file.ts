import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { firstStartCertainty } from '../../kubelet/data-directory.js';
import { environmentHolds } from '../../kubelet/environment-condition.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'image-env-value-and-file',
  scope: 'container',
  summary: 'The image takes a setting from a variable or from a file, and is given both',
  messages: {
    both: ({ name }: { name: string }) =>
      `${name} and ${name}_FILE are both set, and the entrypoint ends when it finds both.`,
  },
  *check({ pod, container, index }) {
    const { image, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    if (image === undefined || replacesEntrypoint) return;
    const environment = readableEnvironmentOf(pod, container, index);
    for (const name of image.facts.fileVariables ?? []) {
      const value = environment.get(name);
      const file = environment.get(`${name}_FILE`);
      if (value === undefined || file === undefined) continue;
      if ([name, `${name}_FILE`].some((one) => environmentHolds(one, environment) !== 'yes')) continue;
      yield {
        message: 'both',
        data: { name },
        at: file.path,
        certainty: certaintyFor(firstStartCertainty(pod, container, index, image.facts), image, 'fileVariables'),
        prediction: predictExit(pod, container, { exitCode: 1, reason: `both ${name} and ${name}_FILE are set` }),
        related: [{ message: 'the other one', at: value.path }],
        fix: { description: `remove ${name} or ${name}_FILE`, safety: 'review' },
      };
      return;
    }
  },
});
