import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
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
    both: ({ name, fileName }: { name: string; fileName: string }) =>
      `${name} and ${fileName} are both set, and the entrypoint ends when it finds both.`,
  },
  *check({ pod, container, index }) {
    const { image, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
    if (image === undefined || replacesEntrypoint) return;
    const environment = readableEnvironmentOf(pod, container, index);
    const { fileVariables = [], fileSuffix = '_FILE' } = image.facts;
    for (const file of fileVariables.length === 0 ? [] : environment.variables) {
      const name = file.name.endsWith(fileSuffix) ? file.name.slice(0, -fileSuffix.length) : undefined;
      const value = name === undefined ? undefined : environment.get(name);
      if (name === undefined || value === undefined || !fileVariables.some((one) => isNamed(name, one))) continue;
      if ([name, file.name].some((one) => environmentHolds(one, environment) !== 'yes')) continue;
      yield {
        message: 'both',
        data: { name, fileName: file.name },
        at: file.path,
        certainty: certaintyFor('certain', image, 'fileVariables'),
        prediction: predictExit(pod, container, { exitCode: 1, reason: `both ${name} and ${file.name} are set` }),
        related: [{ message: 'the other one', at: value.path }],
        fix: { description: `remove ${name} or ${file.name}`, safety: 'review' },
      };
      return;
    }
  },
});

function isNamed(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
