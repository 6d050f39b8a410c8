import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import type { Pod } from '../../model/pod.js';
import type { ProjectIndex } from '../../model/project-index.js';
import { readCall, type ShellReading, shellReaderOf } from '../../shell/read-shell.js';
import type { ShellContext } from '../../shell/run.js';
import { readShellCall, shellNameOf, stripWrappers } from '../../shell/shell-call.js';
import { type EffectiveCommand, effectiveCommandOf, type Word } from './effective-command.js';
import { findMountedFile, type MountedFile } from './mounted-file.js';
import { runsItsArguments } from './runs-its-arguments.js';
import { shellContextOf } from './shell-context.js';

/** What a container executes when it starts, as far as its command tells. */
export interface StartCall {
  /** Without small init programs before them; undefined where a word cannot be read. */
  readonly words: readonly (string | undefined)[];
  /** The script that a shell runs; undefined for a plain command. */
  readonly script: string | undefined;
  /** The word of the manifest that is read: the script, the name of its file, or the program. */
  readonly path: FieldPath;
  /** The file of a ConfigMap that holds the script. */
  readonly file?: MountedFile;
  /** The words stand behind the entrypoint of an image that the tables do not know. */
  readonly isBehindEntrypoint: boolean;
  /** The script could be parsed; true of a plain command. */
  readonly isUnderstood: boolean;
  readonly read: (suppositions?: Pick<ShellContext, 'supposeFails'>) => ShellReading;
}

export interface StartReading extends StartCall {
  readonly reading: ShellReading;
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
  const call = findStartCall(pod, container, index);
  return call === undefined ? undefined : { ...call, reading: call.read() };
}

function findStartCall(pod: Pod, container: Container, index: ProjectIndex): StartCall | undefined {
  const command = effectiveCommandOf(pod, container, index);
  const words = executedWordsOf(pod, container, index);
  const path = words?.find((word) => word.path !== undefined)?.path;
  if (words === undefined || path === undefined) return undefined;
  const texts = words.map(textOf);
  const context = shellContextOf(pod, container, index);
  const isBehindEntrypoint = !command.replacesEntrypoint && command.words === undefined;
  const script =
    findScriptArgument(texts, words, context) ??
    findScriptFile(texts, words, context, (name) => findMountedFile(pod, container, index, name));
  if (script !== undefined) return { words: texts, isBehindEntrypoint, ...script };
  return {
    words: texts,
    script: undefined,
    path: words[0]?.path ?? path,
    isBehindEntrypoint,
    isUnderstood: true,
    read: (suppositions) => readCall(texts, { ...context, ...suppositions }),
  };
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

type ScriptCall = Pick<StartCall, 'script' | 'path' | 'file' | 'isUnderstood' | 'read'>;

function readerOf(
  read: ReturnType<typeof shellReaderOf>,
  context: ShellContext,
): Pick<StartCall, 'isUnderstood' | 'read'> {
  return {
    isUnderstood: read !== undefined,
    read: (suppositions) => read?.({ ...context, ...suppositions }) ?? { ends: 'unknown' },
  };
}

/** `sh -c SCRIPT`. */
function findScriptArgument(
  texts: readonly (string | undefined)[],
  words: readonly Word[],
  context: ShellContext,
): ScriptCall | undefined {
  const call = readShellCall(texts);
  const path = call === undefined ? undefined : words[call.textAt]?.path;
  if (call === undefined || path === undefined) return undefined;
  const { name, zero, positional, text, applyOptions } = call;
  const own = { ...context, shell: name === 'sh' ? context.shell : name, zero, positional };
  return { script: text, path, ...readerOf(text === undefined ? undefined : shellReaderOf(text, applyOptions), own) };
}

/** `sh /scripts/run.sh`, or the script itself where it names a shell in its first line. */
function findScriptFile(
  texts: readonly (string | undefined)[],
  words: readonly Word[],
  context: ShellContext,
  find: (path: string) => MountedFile | 'absent' | undefined,
): ScriptCall | undefined {
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
  const own = { ...context, shell: interpreter === 'sh' ? context.shell : interpreter, zero: name, positional };
  return { script: file.text, path, file, ...readerOf(shellReaderOf(file.text), own) };
}
