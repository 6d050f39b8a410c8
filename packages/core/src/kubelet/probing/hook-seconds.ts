import { findProgram } from '../../knowledge/programs.js';
import type { Container } from '../../model/container.js';
import { readProbeHandlers } from '../../model/probe.js';
import { readNumber, readObject } from '../../model/read.js';
import { readCall, readShell } from '../../shell/read-shell.js';
import type { ShellContext } from '../../shell/run.js';
import { readShellCall } from '../../shell/shell-call.js';

/**
 * How long a lifecycle hook of the container runs: what it sleeps, for other known commands are short. 0 without a hook, or
 * with one that the API server refuses; undefined when it cannot be told, as of a program that nobody knows or a hook that
 * waits for something.
 */
export function hookSecondsOf({ raw }: Container, name: 'postStart' | 'preStop'): number | undefined {
  if (raw.lifecycle === undefined) return 0;
  const hook = readObject(readObject(raw.lifecycle)?.[name]);
  if (hook === undefined) return 0;
  const pause = readNumber(readObject(hook.sleep)?.seconds);
  if (pause !== undefined) return Math.max(pause, 0);
  const [handler] = readProbeHandlers(hook);
  return handler?.type === 'exec' ? secondsOfCommand(handler.command) : 0;
}

/** What goes on until something else has happened. */
const WAITING = /(?:^|[\s;&|(])(?:while|until)\s|(?:^|\s)--(?:retry|wait)/;

/** How long a command takes: what it sleeps. Undefined when it cannot be told, or when it never ends. */
export function secondsOfCommand(command: readonly string[]): number | undefined {
  if (command.some((word) => WAITING.test(word))) return undefined;
  const call = readShellCall(command);
  const reading =
    call === undefined
      ? readCall(command, CONTEXT)
      : readShell(
          call.text ?? '',
          { ...CONTEXT, shell: call.name, zero: call.zero, positional: call.positional },
          call.applyOptions,
        );
  return reading.ends === 'always' ? reading.seconds : undefined;
}

const CONTEXT: ShellContext = {
  shell: 'sh',
  zero: 'sh',
  positional: [],
  variable: () => undefined,
  isAbsent: () => false,
  // Its commands succeed: the container is killed for a hook that fails, whatever its probes say.
  effectOf: (program, args) => {
    const effect = findProgram(program, args);
    return effect?.behaviour === 'ends' ? { ...effect, behaviour: 'succeeds' } : effect;
  },
  longSleep: Number.POSITIVE_INFINITY,
  file: () => undefined,
  input: 'closed',
};
