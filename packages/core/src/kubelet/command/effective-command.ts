import type { KnownImage } from '../../knowledge/images.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { imageOfContainer } from '../image-of-container.js';
import { expandReferences, readableEnvironmentOf } from '../readable-environment.js';

/** One element of the argument list that the runtime executes. */
export interface Word {
  /** After the kubelet's `$(NAME)` expansion; as written when a value that it needs cannot be read. */
  readonly text: string;
  readonly isReadable: boolean;
  /** Absent for words that the image contributes. */
  readonly path?: FieldPath;
}

export interface EffectiveCommand {
  /**
   * The whole argument list. Undefined when it begins with the entrypoint of an image that the tables do not know: then
   * only {@link given} is known.
   */
  readonly words: readonly Word[] | undefined;
  /** The words that the manifest contributes, `command` before `args`. */
  readonly given: readonly Word[];
  /** True when `command` replaces the image's entrypoint. */
  readonly replacesEntrypoint: boolean;
  readonly image: KnownImage | undefined;
}

/**
 * What the container will run: `command` replaces the image's entrypoint and drops its default command, `args` replaces
 * the default command alone. There is no shell unless one is among the words.
 * Source: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/ (read 2026-11-23);
 * pkg/kubelet/container/helpers.go, ExpandContainerCommandAndArgs.
 */
export function effectiveCommandOf(pod: Pod, container: Container, index: ProjectIndex): EffectiveCommand {
  const known = index.derive(createCache);
  const cached = known.get(container);
  if (cached !== undefined) return cached;
  const command = readCommand(pod, container, index);
  known.set(container, command);
  return command;
}

function createCache(): WeakMap<Container, EffectiveCommand> {
  return new WeakMap();
}

function readCommand(pod: Pod, container: Container, index: ProjectIndex): EffectiveCommand {
  const variables = new Map(readableEnvironmentOf(pod, container, index).variables.map((one) => [one.name, one]));
  const read = (field: 'command' | 'args'): readonly Word[] =>
    (container[field] ?? []).map((written, position) => {
      const text = expandReferences(written, variables);
      return { text: text ?? written, isReadable: text !== undefined, path: container.at(field, position) };
    });
  const command = read('command');
  const args = read('args');
  const image = imageOfContainer(pod, container);
  const given = [...command, ...args];
  const replacesEntrypoint = command.length > 0;
  const words = replacesEntrypoint ? given : withEntrypoint(image, args);
  return { words, given, replacesEntrypoint, image };
}

function withEntrypoint(image: KnownImage | undefined, args: readonly Word[]): readonly Word[] | undefined {
  const { entrypoint, command } = image?.facts ?? {};
  if (entrypoint === undefined || (args.length === 0 && command === undefined)) return undefined;
  return [...entrypoint.map(wordOfImage), ...(args.length > 0 ? args : (command ?? []).map(wordOfImage))];
}

function wordOfImage(text: string): Word {
  return { text, isReadable: true };
}
