import { findProgram } from '../../knowledge/programs.js';
import { threshold } from '../../knowledge/thresholds.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { readCall, readShell, type ShellReading } from '../../shell/read-shell.js';
import type { ShellContext } from '../../shell/run.js';
import { readShellCall, shellNameOf, stripWrappers } from '../../shell/shell-call.js';
import { type ReadableEnvironment, readableEnvironmentOf } from '../readable-environment.js';
import { type EffectiveCommand, effectiveCommandOf, type Word } from './effective-command.js';
import { findMissingProgram } from './image-programs.js';
import { findMountedFile, type MountedFile } from './mounted-file.js';
import { runsItsArguments } from './runs-its-arguments.js';

/** What a container does when it starts, as far as its command tells. */
export interface StartReading {
  readonly reading: ShellReading;
  /** The script that a shell runs; undefined for a plain command. */
  readonly script: string | undefined;
  /** The word of the manifest that is read: the script, the name of its file, or the program. */
  readonly path: FieldPath;
  /** The file of a ConfigMap that holds the script. */
  readonly file?: MountedFile;
  /** The words stand behind the entrypoint of an image that the tables do not know. */
  readonly isBehindEntrypoint: boolean;
}

/** Undefined when the image decides, or nothing that can be read does. */
export function startReadingOf(pod: Pod, container: Container, index: ProjectIndex): StartReading | undefined {
  const cache = index.derive(createCache);
  if (!cache.has(container)) cache.set(container, readStart(pod, container, index));
  return cache.get(container);
}

/** The words that are executed, without small init programs before them; undefined when the image decides. */
export function executedWordsOf(pod: Pod, container: Container, index: ProjectIndex): readonly Word[] | undefined {
  const words = executedWords(effectiveCommandOf(pod, container, index));
  return words?.slice(words.length - stripWrappers(words.map(textOf)).length);
}

function createCache(): WeakMap<Container, StartReading | undefined> {
  return new WeakMap();
}

function readStart(pod: Pod, container: Container, index: ProjectIndex): StartReading | undefined {
  const command = effectiveCommandOf(pod, container, index);
  const words = executedWords(command);
  const path = words?.find((word) => word.path !== undefined)?.path;
  if (words === undefined || path === undefined) return undefined;
  const isBehindEntrypoint = !command.replacesEntrypoint && command.words === undefined;
  const texts = stripWrappers(words.map(textOf));
  const rest = words.slice(words.length - texts.length);
  const environment = readableEnvironmentOf(pod, container, index);
  const context = contextOf({ pod, container, index, command, environment });

  const call = readShellCall(texts);
  const scriptWord = call === undefined ? undefined : rest[call.textAt];
  if (call !== undefined && scriptWord?.path !== undefined) {
    const { name, zero, positional, text, applyOptions } = call;
    const reading: ShellReading =
      text === undefined
        ? { ends: 'unknown' }
        : readShell(text, { ...context, shell: name === 'sh' ? context.shell : name, zero, positional }, applyOptions);
    return { reading, script: text, path: scriptWord.path, isBehindEntrypoint };
  }
  const file = readScriptFile(texts, rest, context, (name) => findMountedFile(pod, container, index, name));
  if (file !== undefined) return { ...file, isBehindEntrypoint };
  const firstPath = rest[0]?.path ?? path;
  return { reading: readCall(texts, context), script: undefined, path: firstPath, isBehindEntrypoint };
}

/**
 * The words that are executed in the end: entrypoints that only prepare something are left out, and behind the entrypoint of
 * an unknown image the arguments count when they begin with a shell.
 */
function executedWords(command: EffectiveCommand): readonly Word[] | undefined {
  const { words, given, replacesEntrypoint, image } = command;
  if (replacesEntrypoint) return given;
  if (words === undefined) return image === undefined && shellNameOf(given[0]?.text) !== undefined ? given : undefined;
  const [first] = given;
  if (image === undefined || first === undefined || !runsItsArguments(image)) return undefined;
  // Entrypoints put their own program before an option or a file that is no program: `redis.conf`, `server.js`.
  return first.text.startsWith('-') || NO_PROGRAM.test(first.text) ? undefined : given;
}

const NO_PROGRAM = /\.(?:conf|cnf|cfg|ini|ya?ml|json|toml|properties|xml|m?js|py|rb|jar|php|pl)$/;

function textOf({ text, isReadable }: Word): string | undefined {
  return isReadable ? text : undefined;
}

/** `sh /scripts/run.sh`, or the script itself where it names a shell in its first line. */
function readScriptFile(
  texts: readonly (string | undefined)[],
  words: readonly Word[],
  context: ShellContext,
  find: (path: string) => MountedFile | 'absent' | undefined,
): Pick<StartReading, 'reading' | 'script' | 'path' | 'file'> | undefined {
  const shell = shellNameOf(texts[0]);
  const at =
    shell === undefined ? 0 : texts.findIndex((text, position) => position > 0 && text?.startsWith('-') !== true);
  const name = texts[at];
  const path = words[at]?.path;
  if (name === undefined || path === undefined || !name.startsWith('/')) return undefined;
  const file = find(name);
  if (file === undefined || file === 'absent') return undefined;
  const interpreter = shell ?? shellNameOf(/^#!\s*(?:\/usr\/bin\/env\s+)?(\S+)/.exec(file.text)?.[1]);
  const isPlain = at === (shell === undefined ? 0 : 1);
  if (interpreter === undefined || !isPlain || file.text.includes('\r')) return undefined;
  const positional = texts.slice(at + 1).map((text) => text ?? '');
  const reading = readShell(file.text, {
    ...context,
    shell: interpreter === 'sh' ? context.shell : interpreter,
    zero: name,
    positional,
  });
  return { reading, script: file.text, path, file };
}

/** Variables that shells, images and Kubernetes set without being asked. */
const SET_BY_OTHERS =
  /^(PATH|HOME|PWD|OLDPWD|IFS|PS[124]|PPID|OPT\w+|SHLVL|_|TERM|HOSTNAME|BASH\w*|E?UID|RANDOM|SECONDS|LINENO|USER|SHELL|LANG|LC_\w+|TZ|\w+_HOME|\w+_VERSION|\w+_SERVICE_\w+|\w+_PORT(_\w+)?|KUBERNETES_\w+)$/;

/** Which shell `sh` is; `sh` itself where that is not known. */
const SH_OF = { debian: 'dash', alpine: 'ash', busybox: 'ash', redhat: 'bash', none: 'sh' } as const;

interface Surroundings {
  readonly pod: Pod;
  readonly container: Container;
  readonly index: ProjectIndex;
  readonly command: EffectiveCommand;
  readonly environment: ReadableEnvironment;
}

function contextOf({ pod, container, index, command, environment }: Surroundings): ShellContext {
  return {
    shell: SH_OF[command.image?.facts.userland ?? 'none'],
    zero: 'sh',
    positional: [],
    variable: (name) => {
      const variable = environment.get(name);
      if (variable !== undefined) return variable.value;
      return SET_BY_OTHERS.test(name) || !environment.isComplete ? undefined : null;
    },
    isAbsent: (program) => findMissingProgram(program, command.image, container) !== undefined,
    effectOf: findProgram,
    longSleep: threshold('sleep-that-keeps-running'),
    file: (path) => {
      const file = findMountedFile(pod, container, index, path);
      return file === undefined || file === 'absent' ? undefined : file.text;
    },
    input: container.stdin || container.tty ? 'open' : 'closed',
  };
}
