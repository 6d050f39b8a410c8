import { certaintyFor } from '../../kubelet/image-certainty.js';
import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { type Consequence, consequenceOfError, consequenceOfFailure } from '../../kubelet/probing/consequence.js';
import { baseName, type ExecCommand, readExecCommand } from '../../kubelet/probing/exec-command.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { limitCertainty } from '../../kubelet/probing/limit-certainty.js';
import { imageWithout } from '../../kubelet/probing/missing-program.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'probe-program-missing',
  scope: 'container',
  summary: 'A probe runs a program that the image does not have',
  messages: {
    missing: (data: { kind: string; program: string; image: string; effect: string }) =>
      `The ${data.kind} probe runs ${data.program}, which image ${data.image} does not have, so ${data.effect}.`,
  },
  *check({ pod, container }) {
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const [handler, second] = probe.handlers;
      const exec = handler?.type === 'exec' && second === undefined ? readExecCommand(handler.command) : undefined;
      const missing = exec === undefined ? undefined : findMissing(container, exec);
      if (missing === undefined) continue;
      const { program, image, isStarted } = missing;
      // A shell that cannot find a program exits with 127, which counts; a program that cannot be started at all does not.
      const consequence = isStarted
        ? consequenceOfFailure(pod, container, probe)
        : consequenceOfError(container, probe, `exec: "${program}": executable file not found in $PATH`);
      yield {
        message: 'missing',
        data: {
          kind: probe.kind,
          program,
          image: container.image?.text ?? image.id,
          effect: explainEffect(consequence),
        },
        at: [...probe.path, 'exec', 'command'],
        certainty:
          consequence.severity === 'inert'
            ? certaintyFor('likely', image, 'absentBinaries', 'userland')
            : limitCertainty(certaintyFor('certain', image, 'absentBinaries', 'userland'), consequence),
        prediction: consequence.prediction,
        related: explainProbeTiming(container, probe),
        fix: {
          description: 'use an httpGet, tcpSocket or grpc probe, or a program that the image has',
          safety: 'review',
        },
      };
    }
  },
});

/** Runtimes differ: some report an exit code for a program that they cannot start, which counts as a failure. */
function explainEffect({ effect, severity }: Consequence): string {
  return severity === 'inert' ? `${effect}, or with some runtimes the container is killed` : effect;
}

interface MissingProgram {
  readonly program: string;
  readonly image: NonNullable<ReturnType<typeof imageWithout>>;
  /** False when the runtime itself cannot start it, true when a shell looks for it. */
  readonly isStarted: boolean;
}

function findMissing(container: Container, { program, script, commands }: ExecCommand): MissingProgram | undefined {
  const shell = imageWithout(container, program);
  if (shell !== undefined) return { program, image: shell, isStarted: false };
  // Of several commands another may decide; behind a pipe only the last one does.
  const isPlain = script !== undefined && !/[;&|\n]/.test(script.replace(/\|\|\s*exit\s+[1-9]\d*\s*;?\s*$/, '').trim());
  const inside = isPlain ? commands[0]?.[0] : undefined;
  const image = inside === undefined ? undefined : imageWithout(container, inside);
  return inside === undefined || image === undefined
    ? undefined
    : { program: baseName(inside), image, isStarted: true };
}
