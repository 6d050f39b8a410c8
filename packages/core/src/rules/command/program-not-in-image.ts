import type { Certainty } from '../../finding.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { findMissingProgram, type MissingProgram } from '../../kubelet/command/image-programs.js';
import { findMountedFile } from '../../kubelet/command/mounted-file.js';
import { executedWordsOf, type StartReading, startReadingOf } from '../../kubelet/command/start-reading.js';
import { predictExit, predictStartFailure, predictStatus } from '../../kubelet/prediction.js';
import { findWaitingLoops } from '../../kubelet/waiting-loop.js';
import { type ContainerContext, defineRule, type FixReport } from '../../rule.js';

interface Wording {
  readonly program: string;
  readonly image: string;
}

export default defineRule({
  id: 'program-not-in-image',
  scope: 'container',
  summary: 'The command calls a program that the image does not have',
  messages: {
    start: ({ program, image }: Wording) => `${program} cannot be started, because ${image} does not have it.`,
    script: ({ program, image }: Wording) => `The script fails at ${program}, because ${image} does not have it.`,
    waits: ({ program, image }: Wording) =>
      `The loop waits for ever for ${program} to succeed, because ${image} does not have it.`,
    interpreter: ({ program, image }: Wording) =>
      `The script wants to be run by ${program}, which ${image} does not have.`,
  },
  *check(context) {
    const { pod, container } = context;
    const image = container.image?.text ?? 'the image';
    const direct = findDirect(context);
    if (direct !== undefined) {
      yield {
        message: direct.isInterpreter ? 'interpreter' : 'start',
        data: { program: direct.program, image },
        at: direct.path,
        certainty: direct.missing.certainty,
        prediction: predictStartFailure(pod, container, 'executable file not found in $PATH'),
        fix: proposeFix(direct.missing, image),
      };
      return;
    }
    const waiting = findInWaitingLoop(context);
    if (waiting !== undefined) {
      yield {
        message: 'waits',
        data: { program: waiting.missing.name, image },
        at: waiting.path,
        certainty: waiting.missing.certainty,
        prediction: predictStatus(container, 'Pending', 'Init:0/1'),
        fix: proposeFix(waiting.missing, image),
      };
      return;
    }
    const failing = findInScript(context);
    if (failing === undefined) return;
    yield {
      message: 'script',
      data: { program: failing.missing.name, image },
      at: failing.path,
      certainty: failing.certainty,
      prediction: predictExit(pod, container, failing.exitCode === undefined ? {} : { exitCode: failing.exitCode }),
      fix: proposeFix(failing.missing, image),
    };
  },
});

interface DirectCall {
  readonly program: string;
  readonly missing: MissingProgram;
  readonly path: StartReading['path'];
  readonly isInterpreter: boolean;
}

/** The program that the runtime executes, or the one that the first line of a mounted script names. */
function findDirect({ pod, container, index }: ContainerContext): DirectCall | undefined {
  const [word] = executedWordsOf(pod, container, index) ?? [];
  if (word?.path === undefined || !word.isReadable) return undefined;
  const { image, replacesEntrypoint } = effectiveCommandOf(pod, container, index);
  // An entrypoint may put its own program before the arguments.
  if (!replacesEntrypoint && image?.facts.entrypoint?.length !== 0) return undefined;
  const missing = findMissingProgram(word.text, image, container);
  if (missing !== undefined) return { program: word.text, missing, path: word.path, isInterpreter: false };
  const file = findMountedFile(pod, container, index, word.text);
  if (file === undefined || file === 'absent' || !word.text.startsWith('/')) return undefined;
  const interpreter = /^#!\s*(\/\S+)/.exec(file.text)?.[1];
  const absent = interpreter === undefined ? undefined : findMissingProgram(interpreter, image, container);
  if (interpreter === undefined || absent === undefined) return undefined;
  return { program: interpreter, missing: absent, path: word.path, isInterpreter: true };
}

interface ScriptCall {
  readonly missing: MissingProgram;
  readonly certainty: Certainty;
  readonly path: StartReading['path'];
  readonly exitCode?: number;
}

/** A call in a script that ends with an error because of it. */
function findInScript({ pod, container, index }: ContainerContext): ScriptCall | undefined {
  const start = startReadingOf(pod, container, index);
  if (start?.reading.ends !== 'always' || !start.reading.fails) return undefined;
  const { missing: calls, assumptions, exitCode } = start.reading;
  const { image } = effectiveCommandOf(pod, container, index);
  const [missing] = calls.flatMap(({ name }) => findMissingProgram(name, image, container) ?? []);
  if (missing === undefined) return undefined;
  const certainty = assumptions.length > 0 ? 'likely' : missing.certainty;
  return { missing, certainty, path: start.path, ...(exitCode === undefined ? {} : { exitCode }) };
}

/** What leaves a loop before its time, or brings the program along. */
const LEAVES_OR_INSTALLS = /\b(?:break|exit|return|timeout|add|install|trap)\b/;

/** A loop of an init container that repeats until a program succeeds which is not there. */
function findInWaitingLoop({ pod, container, index }: ContainerContext): Omit<ScriptCall, 'certainty'> | undefined {
  if (container.role !== 'init') return undefined;
  const start = startReadingOf(pod, container, index);
  if (start?.script === undefined || LEAVES_OR_INSTALLS.test(start.script)) return undefined;
  const { image } = effectiveCommandOf(pod, container, index);
  const [missing] = findWaitingLoops(start.script).flatMap(
    ({ program }) => findMissingProgram(program, image, container) ?? [],
  );
  return missing === undefined ? undefined : { missing, path: start.path };
}

function proposeFix({ name, meant }: MissingProgram, image: string): FixReport {
  const description =
    meant === undefined ? `use an image that has ${name}, or call what ${image} has` : `did you mean ${meant}?`;
  return { description, safety: 'review' };
}
