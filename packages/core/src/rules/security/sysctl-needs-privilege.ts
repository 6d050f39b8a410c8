import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { type DecisiveCommand, decisiveCommandsOf } from '../../kubelet/failing-commands.js';
import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'sysctl-needs-privilege',
  scope: 'container',
  summary: 'A container sets a kernel parameter without being privileged, which always fails',
  messages: {
    readOnly: ({ command }: { command: string }) =>
      `\`${command}\` writes to /proc/sys, which is read-only in a container that is not privileged.`,
  },
  *check({ pod, container, index }) {
    if (container.securityContext.privileged === true) return;
    const { given } = effectiveCommandOf(pod, container, index);
    const command = decisiveCommandsOf(given).find(writesKernelParameter);
    if (command === undefined) return;
    yield {
      message: 'readOnly',
      data: { command: command.words.join(' ') },
      at: command.path ?? container.at('command'),
      certainty: 'certain',
      prediction: predictExit(pod, container, { reason: 'Read-only file system' }),
      fix: {
        description: 'set securityContext.privileged: true on this container alone, or set the parameter on the nodes',
        safety: 'review',
        edits: [{ op: 'set', path: container.at('securityContext', 'privileged'), value: true }],
      },
    };
  },
});

/** `sysctl -w name=value` (also without -w), or a redirection into /proc/sys; `sysctl name` only reads. */
function writesKernelParameter({ words }: DecisiveCommand): boolean {
  const [program, ...rest] = words;
  if (words.some((word, index) => /^>{1,2}$/.test(words[index - 1] ?? '') && word.startsWith('/proc/sys/')))
    return true;
  if (program?.split('/').at(-1) !== 'sysctl' || rest.includes('-e') || rest.includes('--ignore')) return false;
  return rest.some((word) => /^[a-z][\w.]*=/.test(word));
}
