import type { PodStatus } from '../../finding.js';
import { isBuiltIn } from '../../kubelet/built-in-workload.js';
import type { Workload } from '../../model/workload.js';
import { defineRule } from '../../rule.js';

/** Source: pkg/apis/apps/validation, pkg/apis/batch/validation: the policies that each kind of controller accepts. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  Job: ['OnFailure', 'Never'],
  CronJob: ['OnFailure', 'Never'],
  Deployment: ['Always'],
  ReplicaSet: ['Always'],
  StatefulSet: ['Always'],
  DaemonSet: ['Always'],
  ReplicationController: ['Always'],
};

export default defineRule({
  id: 'restart-policy-not-allowed',
  scope: 'pod',
  summary: 'The kind of workload does not accept this restartPolicy, so the API server refuses it',
  messages: {
    refused: ({ kind, policy, allowed }: { kind: string; policy: string; allowed: string }) =>
      `A ${kind} accepts no other restartPolicy than ${allowed}, and this one has ${policy}.`,
    missing: ({ kind, allowed }: { kind: string; allowed: string }) =>
      `A ${kind} has to name its restartPolicy, ${allowed}: the default, Always, is refused.`,
  },
  *check({ pod }) {
    const allowed = allowedFor(pod.workload);
    const policy = pod.restartPolicy;
    if (allowed === undefined || (policy === undefined ? allowed.includes('Always') : allowed.includes(policy))) return;
    const { kind } = pod.workload.resource;
    const at = pod.at('restartPolicy');
    const status: PodStatus = 'Rejected';
    const [value = 'Always'] = allowed;
    const common = {
      at,
      certainty: 'certain' as const,
      prediction: { status, restarts: false, reason: 'spec.template.spec.restartPolicy: Unsupported value' },
      fix: {
        description: `set restartPolicy: ${value}`,
        safety: 'review' as const,
        edits: [{ op: 'set' as const, path: at, value }],
      },
    };
    const words = allowed.join(' or ');
    if (policy === undefined) yield { ...common, message: 'missing', data: { kind, allowed: words } };
    else yield { ...common, message: 'refused', data: { kind, policy, allowed: words } };
  },
});

function allowedFor(workload: Workload): readonly string[] | undefined {
  return isBuiltIn(workload) ? ALLOWED[workload.resource.kind] : undefined;
}
