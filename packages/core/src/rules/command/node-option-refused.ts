import type { KnownImage } from '../../knowledge/images.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { executedWordsOf } from '../../kubelet/command/start-reading.js';
import { findRefusedNodeOption, type RefusedNodeOption } from '../../kubelet/memory/refused-node-option.js';
import { predictExit } from '../../kubelet/prediction.js';
import { readableEnvironmentOf } from '../../kubelet/readable-environment.js';
import type { FieldPath } from '../../manifest/field-path.js';
import { type ContainerContext, defineRule, type RelatedReport } from '../../rule.js';

interface Wording {
  readonly by: string;
  readonly option: string;
}

export default defineRule({
  id: 'node-option-refused',
  scope: 'container',
  summary: 'Node.js does not start with an option that it is given',
  messages: {
    number: ({ by, option }: Wording) =>
      `${by} sets ${option}, which Node.js refuses: it wants = and a whole number behind it, in MiB and without a unit.`,
    environment: ({ by, option }: Wording) => `${by} sets ${option}, which Node.js takes on its command line alone.`,
  },
  *check(context) {
    const { pod, container } = context;
    const found = findOption(context);
    if (found === undefined) return;
    const { refused, by, path, isSure, related = [] } = found;
    yield {
      message: refused.why,
      data: { by, option: refused.option },
      at: path,
      certainty: isSure ? 'certain' : 'likely',
      prediction: predictExit(pod, container, { exitCode: 9 }),
      related,
      fix: {
        description:
          refused.why === 'number'
            ? 'write a whole number of MiB: --max-old-space-size=384'
            : `remove ${refused.option}`,
        safety: 'review',
      },
    };
  },
});

interface Found {
  readonly refused: RefusedNodeOption;
  readonly by: string;
  readonly path: FieldPath;
  readonly isSure: boolean;
  readonly related?: readonly RelatedReport[];
}

/** The command line comes last, so that what it and the variable share is told of the variable. */
function findOption({ pod, container, index }: ContainerContext): Found | undefined {
  const variable = readableEnvironmentOf(pod, container, index).get('NODE_OPTIONS');
  const { image, given } = effectiveCommandOf(pod, container, index);
  const ofVariable = findRefusedNodeOption(variable?.value ?? '', { isEnvironment: true });
  if (variable !== undefined && ofVariable !== undefined && !isOtherImage(image)) {
    const { path, declaredAt } = variable;
    const related = declaredAt === undefined ? {} : { related: [{ message: 'the value stands here', at: declaredAt }] };
    return { refused: ofVariable, by: variable.name, path, isSure: runsNode({ pod, container, index }), ...related };
  }
  for (const { text, path } of given) {
    const refused = path === undefined ? undefined : findRefusedNodeOption(text, { isEnvironment: false });
    if (refused !== undefined && path !== undefined)
      return { refused, by: 'The command', path, isSure: runsNode({ pod, container, index }) };
  }
  return undefined;
}

/** One of the tables that has nothing to do with Node.js, although it may be given the variables of its neighbours. */
function isOtherImage(image: KnownImage | undefined): boolean {
  return image?.match === 'exact' && image.facts.language !== 'node';
}

function runsNode({ pod, container, index }: Pick<ContainerContext, 'pod' | 'container' | 'index'>): boolean {
  const [program] = executedWordsOf(pod, container, index) ?? [];
  return /(?:^|\/)(?:node|npm|npx|yarn|pnpm)$/.test(program?.text ?? '');
}
