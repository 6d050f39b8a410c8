import { findDecisiveCommand } from '../../kubelet/command/decisive-command.js';
import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';
import type { ReachedCommand } from '../../shell/reached-command.js';

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
    const command = findDecisiveCommand(pod, container, index, {
      mentions: /sysctl|\/proc\/sys\//,
      isBoundToFail: writesKernelParameter,
    });
    if (command === undefined) return;
    yield {
      message: 'readOnly',
      data: { command: command.text },
      at: command.path,
      certainty: command.certainty,
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
function writesKernelParameter({ program, args, outputs }: ReachedCommand): boolean {
  if (outputs.some((path) => path.startsWith('/proc/sys/'))) return true;
  if (program !== 'sysctl' || args.includes('-e') || args.includes('--ignore')) return false;
  return args.some((word) => word !== undefined && /^[a-z][\w.]*=/.test(word));
}
