import type { Certainty } from '../../finding.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictExit, predictStatus } from '../../kubelet/prediction.js';
import { baseName, readExecCommand } from '../../kubelet/probing/exec-command.js';
import { imageWithout } from '../../kubelet/probing/missing-program.js';
import { isProbed } from '../../kubelet/probing/probe-subject.js';
import type { Container } from '../../model/container.js';
import { readProbeHandlers } from '../../model/probe.js';
import { readObject } from '../../model/read.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'post-start-hook-fails',
  scope: 'container',
  summary: 'The postStart hook fails or never ends, so the container is killed or never counts as running',
  messages: {
    fails: (data: { because: string }) =>
      `The postStart hook fails, because ${data.because}, and a container whose hook fails is killed and started again.`,
    hangs: (data: { command: string }) =>
      `The postStart hook runs \`${data.command}\`, which never ends, so the container never counts as running and no probe begins.`,
  },
  *check({ pod, container }) {
    const hook = readObject(readObject(container.raw.lifecycle)?.postStart);
    if (hook === undefined || !isProbed(container)) return;
    const [handler, second] = readProbeHandlers(hook);
    if (handler?.type !== 'exec' || second !== undefined) return;
    const at = container.at('lifecycle', 'postStart', 'exec', 'command');
    const endless = findEndless(handler.command);
    if (endless !== undefined) {
      const prediction = predictStatus(container, 'ContainerCreating', 'the postStart hook has not ended');
      yield { message: 'hangs', data: { command: endless }, at, certainty: 'certain', prediction };
      return;
    }
    const failure = findFailure(container, handler.command);
    if (failure === undefined) return;
    const { because, certainty } = failure;
    const prediction = predictExit(pod, container, { reason: 'PostStartHookError' });
    yield {
      message: 'fails',
      data: { because },
      at,
      certainty,
      prediction,
      fix: {
        description: 'run it through a shell: command: [sh, -c, …], or move the work to an init container',
        safety: 'review',
      },
    };
  },
});

/** The hook's last command, when it is one that runs for ever. */
function findEndless(argv: readonly string[]): string | undefined {
  const exec = readExecCommand(argv);
  if (exec === undefined || /&\s*$/.test(exec.script ?? '')) return undefined;
  const last = exec.commands.at(-1)?.join(' ') ?? '';
  return /^(sleep (infinity|inf)|tail -[fF] \S+)$/.test(last) ? last : undefined;
}

interface Failure {
  readonly because: string;
  readonly certainty: Certainty;
}

function findFailure(container: Container, argv: readonly string[]): Failure | undefined {
  const exec = readExecCommand(argv);
  if (exec === undefined) return undefined;
  const { program, script, commands } = exec;
  if (argv.length === 1 && /^[A-Za-z0-9_./-]+\s+\S/.test(program)) {
    return { because: `there is no program called "${program}", spaces and all`, certainty: 'certain' };
  }
  const image = imageWithout(container, program);
  if (image !== undefined) {
    const certainty = certaintyFor('certain', image, 'absentBinaries', 'userland');
    return { because: `image ${container.image?.text ?? image.id} does not have ${baseName(program)}`, certainty };
  }
  const [words = [], other] = commands;
  const isExit = script !== undefined && words[0] === 'exit' && /^[1-9]\d*$/.test(words[1] ?? '');
  return isExit && other === undefined
    ? { because: `it runs \`${words.join(' ')}\``, certainty: 'certain' }
    : undefined;
}
