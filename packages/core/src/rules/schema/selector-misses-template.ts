import { isBuiltIn } from '../../kubelet/built-in-workload.js';
import { isIncomplete } from '../../kubelet/references/patched.js';
import { isPlaceholder } from '../../kubelet/validation/fault.js';
import { printable } from '../../manifest/printable.js';
import { readObject, readStringMap } from '../../model/read.js';
import { defineRule } from '../../rule.js';

const SELECTING: ReadonlySet<string> = new Set(['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet']);

export default defineRule({
  id: 'selector-misses-template',
  scope: 'pod',
  summary: 'The selector of a workload asks for a label that its own pods do not have, so the API server refuses it',
  messages: {
    misses: ({ kind, label, has }: { kind: string; label: string; has: string }) =>
      `The selector of this ${kind} asks for the label ${label}, but its pod template has ${has}.`,
  },
  *check({ pod, index }) {
    const { resource, raw, manifest } = pod.workload;
    if (!SELECTING.has(resource.kind) || !isBuiltIn(pod.workload)) return;
    const wanted = Object.entries(readStringMap(readObject(readObject(raw.spec)?.selector)?.matchLabels));
    const missed = wanted.find(([name, value]) => pod.labels[name] !== value);
    if (missed === undefined || wanted.some(([, value]) => isPlaceholder(value))) return;
    if (Object.values(pod.labels).some(isPlaceholder) || isIncomplete(manifest, index)) return;
    const [name, value] = missed;
    const labels = Object.entries(pod.labels).map(([key, label]) => `${key}=${label}`);
    const path = ['spec', 'template', 'metadata', 'labels'];
    yield {
      message: 'misses',
      data: {
        kind: resource.kind,
        label: printable(`${name}=${value}`),
        has: labels.length === 0 ? 'no labels' : printable(labels.slice(0, 4).join(', ')),
      },
      at: ['spec', 'selector', 'matchLabels', name],
      certainty: 'certain',
      prediction: { status: 'Rejected', restarts: false, reason: '`selector` does not match template `labels`' },
      related: [{ message: 'the labels of the pods', at: path }],
      fix: {
        description: `give the pod template the label ${printable(`${name}: ${value}`)}`,
        safety: 'review',
        edits: labels.length === 0 ? [] : [{ op: 'set', path: [...path, name], value }],
      },
    };
  },
});
