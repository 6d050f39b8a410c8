import type { RefusedOption } from '../../knowledge/images.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { commandLineSettingsOf, fileSettingsOf, type ProgramSetting } from '../../kubelet/command/program-settings.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictExit } from '../../kubelet/prediction.js';
import { type ContainerContext, defineRule } from '../../rule.js';

interface Wording {
  readonly image: string;
  readonly option: string;
  readonly because: string;
}

export default defineRule({
  id: 'image-option-refused',
  scope: 'container',
  summary: 'The program of the image ends at an option that this version does not know',
  messages: {
    argument: ({ image, option, because }: Wording) => `${image} does not start with ${option}: it ${because}.`,
    file: ({ image, option, because }: Wording) =>
      `${image} does not start with ${option} in its configuration file: it ${because}.`,
  },
  *check(context) {
    const { pod, container, index } = context;
    const { image } = effectiveCommandOf(pod, container, index);
    const options = image?.facts.refusedOptions ?? [];
    if (image === undefined || options.length === 0) return;
    const found = findRefused(context, options);
    if (found === undefined) return;
    const { setting, option } = found;
    const { declaredAt } = setting;
    yield {
      message: declaredAt === undefined ? 'argument' : 'file',
      data: {
        image: container.image?.text ?? '',
        option: setting.written,
        because: option.because,
      },
      at: setting.path,
      certainty: certaintyFor('certain', image, 'refusedOptions'),
      prediction: predictExit(pod, container, option.exitCode === undefined ? {} : { exitCode: option.exitCode }),
      ...(declaredAt === undefined ? {} : { related: [{ message: 'it stands in this file', at: declaredAt }] }),
      fix: {
        description: option.instead === undefined ? `remove ${setting.written}` : `use ${option.instead} in its place`,
        safety: 'review',
      },
    };
  },
});

interface Refused {
  readonly setting: ProgramSetting;
  readonly option: RefusedOption;
}

function findRefused(
  { pod, container, index }: ContainerContext,
  options: readonly RefusedOption[],
): Refused | undefined {
  const settings = [
    ...commandLineSettingsOf(effectiveCommandOf(pod, container, index)),
    ...fileSettingsOf(pod, container, index),
  ];
  for (const setting of settings) {
    const option = options.find(({ names }) => names.some((name) => isNamed(setting.name, name)));
    if (option !== undefined) return { setting, option };
  }
  return undefined;
}

/** Programs that care about upper and lower case have no two options that differ in nothing else. */
function isNamed(option: string, pattern: string): boolean {
  const [written, wanted] = [option.toLowerCase(), pattern.toLowerCase()];
  return wanted.endsWith('*') ? written.startsWith(wanted.slice(0, -1)) : written === wanted;
}
