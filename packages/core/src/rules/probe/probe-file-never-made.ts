import { acceptedProbesOf } from '../../kubelet/probing/accepted-probes.js';
import { consequenceOfFailure } from '../../kubelet/probing/consequence.js';
import { explainProbeTiming } from '../../kubelet/probing/explain-probe-timing.js';
import { limitCertainty } from '../../kubelet/probing/limit-certainty.js';
import { fateOfFile, findProbedFile } from '../../kubelet/probing/probed-file.js';
import { defineRule } from '../../rule.js';
import { renderSeconds } from '../../text/seconds.js';

export default defineRule({
  id: 'probe-file-never-made',
  scope: 'container',
  summary: 'A probe looks for a file that nothing in the container makes, or that the container deletes',
  messages: {
    never: (data: { kind: string; file: string; effect: string }) =>
      `The ${data.kind} probe looks for ${data.file}, which nothing in the container makes, so ${data.effect}.`,
    removed: (data: { kind: string; file: string; after: string; effect: string }) =>
      `The ${data.kind} probe looks for ${data.file}, which the container itself deletes ${data.after} after its start, so ${data.effect}.`,
  },
  *check({ pod, container, index }) {
    for (const probe of Object.values(acceptedProbesOf(container))) {
      const [handler, second] = probe.handlers;
      if (handler?.type !== 'exec' || second !== undefined) continue;
      const file = findProbedFile(handler.command);
      const fate = file === undefined ? undefined : fateOfFile(pod, container, file, index);
      if (file === undefined || fate === undefined) continue;
      if (fate.fate === 'removed' && probe.kind !== 'liveness') continue;
      const after = fate.fate === 'removed' ? fate.after : 0;
      const consequence = consequenceOfFailure(pod, container, probe, { afterSeconds: after });
      const body = {
        at: [...probe.path, 'exec', 'command'],
        certainty: limitCertainty('likely', consequence),
        prediction: consequence.prediction,
        related: explainProbeTiming(container, probe),
        fix: {
          description: `make ${file} once the application works, or ask the application itself`,
          safety: 'review' as const,
        },
      };
      const data = { kind: probe.kind, file, effect: consequence.effect };
      if (fate.fate === 'removed')
        yield { ...body, message: 'removed', data: { ...data, after: renderSeconds(after) } };
      else yield { ...body, message: 'never', data };
    }
  },
});
