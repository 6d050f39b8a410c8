import type { Certainty } from '../../finding.js';
import type { RequiredEnvironment } from '../../knowledge/images.js';
import { type EffectiveCommand, effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { serviceProgramOf } from '../../kubelet/command/service-program.js';
import { firstStartCertainty } from '../../kubelet/data-directory.js';
import { environmentHolds } from '../../kubelet/environment-condition.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { findMountOf, hasMountBelow } from '../../kubelet/mounts.js';
import { predictExit } from '../../kubelet/prediction.js';
import {
  type ReadableEnvironment,
  type ReadableVariable,
  readableEnvironmentOf,
} from '../../kubelet/readable-environment.js';
import { lessCertain } from '../../kubelet/references/certainty.js';
import type { Container } from '../../model/container.js';
import { readStringMap } from '../../model/read.js';
import { defineRule } from '../../rule.js';

interface Wording {
  readonly image: string;
  readonly variables: string;
}

export default defineRule({
  id: 'image-required-env',
  scope: 'container',
  summary: 'The image refuses to start without a variable that is not set',
  messages: {
    absent: ({ image, variables }: Wording) => `${image} does not start without ${variables}, and nothing sets it.`,
    empty: ({ image, variables }: Wording) => `${image} does not start without ${variables}, and the value is empty.`,
  },
  *check({ pod, container, index }) {
    const command = effectiveCommandOf(pod, container, index);
    const { image } = command;
    if (image === undefined || command.replacesEntrypoint) return;
    const environment = readableEnvironmentOf(pod, container, index);
    for (const requirement of image.facts.requiredEnvironment ?? []) {
      if (!isChecked(requirement, container, command, environment) || !isMissing(requirement, environment)) continue;
      const empty = namesIn(requirement)
        .map((name) => environment.get(name))
        .find((one) => one?.value === '');
      const certainty =
        requirement.onFirstStart === true ? firstStartCertainty(pod, container, index, image.facts) : 'certain';
      yield {
        message: empty === undefined ? 'absent' : 'empty',
        data: { image: container.image?.text ?? '', variables: renderAlternatives(requirement.anyOf) },
        at: empty?.path ?? container.at('env'),
        certainty: certaintyFor(unlessFilledIn(certainty, empty), image, 'requiredEnvironment'),
        prediction: predictExit(pod, container, {
          ...(requirement.exitCode === undefined ? {} : { exitCode: requirement.exitCode }),
          ...(requirement.log === undefined ? {} : { reason: requirement.log }),
        }),
        fix: {
          description: `set ${requirement.anyOf[0]?.replaceAll('+', ' and ')}, best from a Secret`,
          safety: 'review',
        },
      };
    }
  },
});

/** What is empty in a Secret may be filled in before it is applied; one without a single value is a mere form. */
function unlessFilledIn(certainty: Certainty, empty: ReadableVariable | undefined): Certainty {
  const secret = empty?.declaredAt?.manifest;
  if (secret?.kind !== 'Secret') return certainty;
  const { data, stringData } = secret.toObject();
  const values = [data, stringData].flatMap((field) => Object.values(readStringMap(field)));
  return values.every((value) => value === '') ? 'possible' : lessCertain(certainty);
}

/** The entrypoint only looks when it is about to run the service itself. */
function isChecked(
  { programs, when, unlessMounted, unlessOptions }: RequiredEnvironment,
  container: Container,
  command: EffectiveCommand,
  environment: ReadableEnvironment,
): boolean {
  if (programs !== undefined && !programs.includes(serviceProgramOf(command) ?? '')) return false;
  if (unlessOptions?.some((option) => command.given.some(({ text }) => text.startsWith(option)))) return false;
  const isAnswered =
    unlessMounted !== undefined &&
    (findMountOf(container, unlessMounted) !== undefined || hasMountBelow(container, unlessMounted));
  return !isAnswered && (when === undefined || environmentHolds(when, environment) === 'yes');
}

function isMissing({ anyOf }: RequiredEnvironment, environment: ReadableEnvironment): boolean {
  return anyOf.every((condition) => environmentHolds(condition, environment) === 'no');
}

function namesIn({ anyOf }: RequiredEnvironment): readonly string[] {
  return anyOf.flatMap((condition) => condition.split('+')).filter((part) => !part.includes('='));
}

/** `A`, `A or B`, `A, B or C=yes`; long lists are cut, for they only hold other spellings. */
function renderAlternatives(anyOf: readonly string[]): string {
  const shown = anyOf.slice(0, 4).map((condition) => condition.replaceAll('+', ' with ').replace(/\|.*/, ''));
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}
