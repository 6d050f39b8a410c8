import type { Certainty } from '../../finding.js';
import { type EffectiveCommand, effectiveCommandOf } from '../../kubelet/command/effective-command.js';
import { certaintyFor } from '../../kubelet/image-certainty.js';
import { predictStatus } from '../../kubelet/prediction.js';
import type { FieldPath } from '../../manifest/field-path.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'init-never-ends',
  scope: 'container',
  summary: 'An init container runs for ever, so the main containers never start',
  messages: {
    server: ({ container, image }: { container: string; image: string }) =>
      `Init container ${container} runs ${image}, a server that never ends, and the next container starts only when it has ended.`,
    waits: ({ container, command }: { container: string; command: string }) =>
      `Init container ${container} runs \`${command}\`, which never ends, and the next container starts only when it has ended.`,
  },
  *check({ pod, container, index }) {
    if (container.role !== 'init') return;
    const command = effectiveCommandOf(pod, container, index);
    const endless = findEndless(command, container);
    const server = endless === undefined ? serverCertainty(command) : undefined;
    if (endless === undefined && server === undefined) return;
    const common = {
      prediction: predictStatus(container, 'Pending', 'Init:0/1'),
      fix: {
        description: 'set restartPolicy: Always on it, which makes it a sidecar, or move it to containers',
        safety: 'review' as const,
        edits: [{ op: 'set' as const, path: container.at('restartPolicy'), value: 'Always' }],
      },
    };
    if (endless !== undefined) {
      const data = { container: container.name, command: endless.text };
      yield { ...common, message: 'waits', data, at: endless.path, certainty: 'certain' };
    } else if (server !== undefined) {
      const data = { container: container.name, image: container.image?.text ?? '' };
      yield { ...common, message: 'server', data, at: container.at('image'), certainty: server };
    }
  },
});

/** A server as its image starts it: nothing of the manifest's own is run. */
function serverCertainty({ image, given }: EffectiveCommand): Certainty | undefined {
  const { ports, endsAtOnce, needsArguments, configFile } = image?.facts ?? {};
  if (image === undefined || ports === undefined || ports.length === 0 || given.length > 0) return undefined;
  const mayEnd = endsAtOnce !== undefined || (needsArguments?.length ?? 0) > 0 || configFile !== undefined;
  return mayEnd ? undefined : certaintyFor('certain', image);
}

const ENDLESS = /(?:^|[;&\n]\s*|\bexec\s+)((?:sleep\s+inf(?:inity)?|tail\s+-[fF]\s+\/dev\/null))\s*;?\s*$/;

/** The last command of a script, or the whole command. */
function findEndless({ given }: EffectiveCommand, container: Container): { text: string; path: FieldPath } | undefined {
  const last = given.at(-1);
  if (last === undefined) return undefined;
  const path = last.path ?? container.at('command');
  const inScript = ENDLESS.exec(last.text)?.[1];
  if (inScript !== undefined && given.length > 1) return { text: inScript, path };
  const line = given.map(({ text }) => text.split('/').at(-1)).join(' ');
  const whole = /^(?:sleep inf(?:inity)?|tail -[fF] null)$/.exec(line);
  return whole === null ? undefined : { text: given.map(({ text }) => text).join(' '), path: given[0]?.path ?? path };
}
