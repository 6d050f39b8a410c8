import type { Certainty } from '../../finding.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { type ReachedCommand, reachCommand } from '../../shell/reached-command.js';
import type { ShellReading } from '../../shell/read-shell.js';
import { shortenText } from '../../text/shorten.js';
import { type StartCall, startReadingOf } from './start-reading.js';

/** A command of a container whose failure is the failure of the container. */
export interface DecisiveCommand extends ReachedCommand {
  /** The word of the manifest that holds it, or that names the script which does. */
  readonly path: FieldPath;
  /** A command of a script; otherwise it is all that the container runs. */
  readonly isInScript: boolean;
  /** The container does nothing but this. */
  readonly isOnly: boolean;
  /** `likely` behind the entrypoint of an image that nobody knows, which may do something else with its arguments. */
  readonly certainty: Exclude<Certainty, 'possible'>;
}

interface Question {
  /** What the text of every such command holds, so that most scripts need not be followed. */
  readonly mentions: RegExp;
  /** @param earlier the commands that may have run before */
  readonly isBoundToFail: (command: ReachedCommand, earlier: readonly ReachedCommand[]) => boolean;
}

/**
 * The first command that is bound to fail and takes the container with it: the program of a plain command, or a command of
 * a start script that ends with an error on every way through it if this command fails, and not without.
 */
export function findDecisiveCommand(
  pod: Pod,
  container: Container,
  index: ProjectIndex,
  { mentions, isBoundToFail }: Question,
): DecisiveCommand | undefined {
  const written = startReadingOf(pod, container, index);
  if (written === undefined || !mentions.test(written.script ?? written.words.join(' '))) return undefined;
  const start = surveyOf(pod, container, index);
  if (start === undefined) return undefined;
  const { call, commands } = start;
  const found = commands.find(
    (command, position) => isBoundToFail(command, commands.slice(0, position)) && endsContainer(command, start),
  );
  if (found === undefined) return undefined;
  return {
    ...found,
    text: shortenText(found.text.replace(/\\\n\s*/g, '')),
    path: call.path,
    isInScript: call.script !== undefined,
    isOnly: commands.length === 1,
    certainty: call.isBehindEntrypoint ? 'likely' : 'certain',
  };
}

interface Survey {
  readonly call: StartCall;
  /** Those of every branch, in the order in which a run comes to them. */
  readonly commands: readonly ReachedCommand[];
  /** The script ends with an error anyway, for another reason. */
  readonly fails: boolean;
}

function surveyOf(pod: Pod, container: Container, index: ProjectIndex): Survey | undefined {
  const cache = index.derive(createCache);
  if (!cache.has(container)) cache.set(container, survey(startReadingOf(pod, container, index)));
  return cache.get(container);
}

function createCache(): WeakMap<Container, Survey | undefined> {
  return new WeakMap();
}

function survey(call: StartCall | undefined): Survey | undefined {
  if (call === undefined) return undefined;
  if (call.script === undefined) return { call, commands: [plainCommandOf(call)], fails: false };
  const commands = new Map<string, ReachedCommand>();
  const reading = call.read({
    supposeFails: (command) => {
      const place = `${command.span.start} ${command.text}`;
      if (!commands.has(place)) commands.set(place, command);
      return false;
    },
  });
  return { call, commands: [...commands.values()], fails: isFailure(reading) };
}

function plainCommandOf({ words }: StartCall): ReachedCommand {
  const text = words.map((word) => word ?? '?').join(' ');
  return reachCommand(words, { outputs: [], inputs: [], text, span: { start: 0, end: text.length } });
}

function endsContainer({ span, text }: ReachedCommand, { call, fails }: Survey): boolean {
  if (call.script === undefined) return true;
  if (fails) return false;
  return isFailure(call.read({ supposeFails: (other) => other.span.start === span.start && other.text === text }));
}

function isFailure(reading: ShellReading): boolean {
  return reading.ends === 'always' && reading.fails;
}
