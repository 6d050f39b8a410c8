import { predictStatus } from '../../kubelet/prediction.js';
import { isProbed } from '../../kubelet/probing/probe-subject.js';
import { findProbeFaults } from '../../kubelet/validation/probe-faults.js';
import type { ContainerRole } from '../../model/container.js';
import { isObject } from '../../model/read.js';
import { defineRule } from '../../rule.js';

export default defineRule({
  id: 'probe-rejected',
  scope: 'container',
  summary: 'A probe is written in a way that the API server refuses, so the pod is never created',
  messages: {
    role: (data: { field: string; role: string }) =>
      `The API server refuses ${data.field} on ${data.role}, so no pod is created.`,
    field: (data: { kind: string; fault: string }) =>
      `The API server refuses the ${data.kind} probe, because ${data.fault}, so no pod is created.`,
  },
  *check({ container }) {
    const prediction = predictStatus(container, 'Rejected');
    if (!isProbed(container)) {
      for (const field of REFUSED_FIELDS.filter((name) => isObject(container.raw[name]))) {
        const at = container.at(field);
        const fix = {
          description: `remove ${field}`,
          safety: 'review' as const,
          edits: [{ op: 'remove' as const, path: at }],
        };
        yield {
          message: 'role',
          data: { field, role: ROLE_NAMES[container.role] },
          at,
          certainty: 'certain',
          prediction,
          fix,
        };
      }
      return;
    }
    for (const probe of Object.values(container.probes)) {
      const [fault] = findProbeFaults(container, probe);
      if (fault === undefined) continue;
      const { because, at, fix } = fault;
      const data = { kind: probe.kind, fault: because };
      yield { message: 'field', data, at, certainty: 'certain', prediction, ...(fix === undefined ? {} : { fix }) };
    }
  },
});

const REFUSED_FIELDS = ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle'] as const;

const ROLE_NAMES: Readonly<Record<ContainerRole, string>> = {
  main: 'a container',
  sidecar: 'a sidecar',
  init: 'an init container that is no sidecar (restartPolicy: Always)',
  ephemeral: 'an ephemeral container',
};
