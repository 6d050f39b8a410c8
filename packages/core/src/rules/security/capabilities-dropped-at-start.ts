import type { Certainty } from '../../finding.js';
import { missingCapabilities } from '../../kubelet/capabilities.js';
import { effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { serviceProgramOf } from '../../kubelet/command/service-program.js';
import { effectiveUserOf } from '../../kubelet/effective-user.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictExit } from '../../kubelet/prediction.js';
import { defineRule } from '../../rule.js';

/**
 * Without SETUID and SETGID the entrypoint cannot leave root. CHOWN matters where a folder still belongs to root, as on
 * a new volume; the rest only for files that were made by somebody else, which is too rare to speak of.
 */
const CERTAINTY: Readonly<Record<string, Certainty>> = { SETUID: 'certain', SETGID: 'certain', CHOWN: 'likely' };

export default defineRule({
  id: 'capabilities-dropped-at-start',
  scope: 'container',
  summary: 'The image starts as root to hand over to its own user, which the dropped capabilities forbid',
  messages: {
    missing: ({ image, capabilities }: { image: string; capabilities: string }) =>
      `${image} starts as root and hands over to its own user, for which it needs ${capabilities}, and the container has dropped that.`,
  },
  *check({ pod, container, index }) {
    const command = effectiveCommandOf(pod, container, index);
    const { image } = command;
    const needed = image?.facts.dropsRoot?.capabilities;
    if (image === undefined || needed === undefined || effectiveUserOf(pod, container, image)?.uid !== 0) return;
    if (!runsEntrypoint(command)) return;
    const missing = missingCapabilities(container, needed);
    const [sureness] = missing
      .map((name) => CERTAINTY[name])
      .filter((one) => one !== undefined)
      .sort();
    if (sureness === undefined) return;
    const { uid } = image.facts;
    const capabilities = container.at('securityContext', 'capabilities');
    yield {
      message: 'missing',
      data: { image: container.image?.text ?? '', capabilities: missing.join(', ') },
      at: [...capabilities, 'drop'],
      certainty: certaintyFor(sureness, image, 'dropsRoot'),
      prediction: predictExit(pod, container, { reason: 'Operation not permitted' }),
      related: [{ message: 'the image', at: container.at('image') }],
      fix: {
        description:
          uid === undefined
            ? `add ${missing.join(', ')} under capabilities.add`
            : `set runAsUser: ${uid} and fsGroup: ${uid}, so that it need not start as root, or add ${missing.join(', ')} under capabilities.add`,
        safety: 'review',
        edits: [
          {
            op: 'set',
            path: [...capabilities, 'add'],
            value: [...container.securityContext.capabilities.add, ...missing],
          },
        ],
      },
    };
  },
});

/** A command that replaces the entrypoint, or a tool that the entrypoint merely executes, does not switch users. */
function runsEntrypoint(command: Parameters<typeof serviceProgramOf>[0]): boolean {
  if (command.replacesEntrypoint) return false;
  const program = serviceProgramOf(command);
  const own = command.image?.facts.command?.[0];
  return program === undefined || own === undefined || program === own;
}
