import { findProbeCommand, type ProbeCommand } from '../../knowledge/probe-commands.js';
import { effectiveProbe } from '../../kubelet/effective-probe.js';
import { PROBE_DEFAULTS } from '../../kubelet/probe-defaults.js';
import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { consequenceOfFailure } from '../../kubelet/probing/consequence.js';
import { baseName, readExecCommand } from '../../kubelet/probing/exec-command.js';
import { imageWithout } from '../../kubelet/probing/missing-program.js';
import { coresOf } from '../../kubelet/quantity.js';
import type { Container } from '../../model/container.js';
import { defineRule } from '../../rule.js';
import { renderSeconds } from '../../text/seconds.js';

export default defineRule({
  id: 'probe-timeout-too-short',
  scope: 'container',
  summary: 'A probe gives its command less time than one run of it takes',
  messages: {
    short: (data: { command: string; takes: string; kind: string; timeout: string; effect: string }) =>
      `One run of ${data.command} takes about ${data.takes}, but the ${data.kind} probe gives it ${data.timeout}; when that fails each time, ${data.effect}.`,
  },
  *check({ pod, container }) {
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const [handler, second] = probe.handlers;
      const slow =
        handler?.type === 'exec' && second === undefined ? findSlowest(container, handler.command) : undefined;
      if (slow === undefined) continue;
      const { timeoutSeconds } = effectiveProbe(probe);
      const takes = slow.seconds * stretchOf(container);
      // A run that takes nine tenths of the timeout on an idle node does not keep it on a busy one.
      if (takes < timeoutSeconds * 0.9) continue;
      const consequence = consequenceOfFailure(pod, container, probe, { failure: 'hanging' });
      const path = [...probe.path, 'timeoutSeconds'];
      const isDefault = !probe.timeoutSeconds;
      yield {
        message: 'short',
        data: {
          command: `${slow.title}${limitNote(container)}`,
          takes: renderSeconds(takes),
          kind: probe.kind,
          timeout: `${renderSeconds(timeoutSeconds)}${isDefault ? ` (timeoutSeconds defaults to ${PROBE_DEFAULTS.timeoutSeconds})` : ''}`,
          effect: consequence.effect,
        },
        at: isDefault ? probe.path : path,
        certainty: probe.kind === 'readiness' ? 'possible' : 'likely',
        prediction: consequence.prediction,
        fix: {
          description: `set timeoutSeconds: ${slow.timeout}`,
          safety: 'review',
          edits: [{ op: 'set', path, value: slow.timeout }],
        },
      };
    }
  },
});

/** Of the commands that the image may have; another rule speaks of one that it has not. */
function findSlowest(container: Container, argv: readonly string[]): ProbeCommand | undefined {
  const commands = readExecCommand(argv)?.commands ?? [];
  return commands
    .flatMap(([program = '', ...rest]) => {
      const slow = findProbeCommand([baseName(program), ...rest].join(' '));
      return slow === undefined || imageWithout(container, program) !== undefined ? [] : [slow];
    })
    .sort((one, other) => other.seconds - one.seconds)[0];
}

/** A probe's command shares the container's CPU limit. */
function stretchOf({ resources }: Container): number {
  const cores = coresOf(resources.limits.cpu);
  return cores === undefined || cores <= 0 ? 1 : Math.max(1, 1 / cores);
}

function limitNote(container: Container): string {
  return stretchOf(container) > 1 ? ` with a CPU limit of ${container.resources.limits.cpu}` : '';
}
